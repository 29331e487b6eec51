import type { ReactNode } from "react";

/** The column of cells. Wide cells fill it; the others keep to its calm inner measure. */
export const NotebookColumn = ({ children }: { children: ReactNode }) => (
  <div data-slot="notebook" className="mx-auto flex w-full max-w-[1120px] flex-col gap-10 py-4 md:gap-12">
    {children}
  </div>
);
