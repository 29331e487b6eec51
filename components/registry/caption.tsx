import type { ReactNode } from "react";

/** A caption that wraps within the screen and stays in sight, however wide its table is. */
export const Caption = ({ children }: { children: ReactNode }) => (
  <span className="sticky left-0 inline-block max-w-[calc(100vw-4rem)]">{children}</span>
);
