"use client";
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const Announce = createContext<(message: string) => void>(() => {});

/** Holds the live region of the page, in which screen readers hear what changed. */
export function Announcer({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ message: "", turn: 0 });
  const announce = useCallback(
    (message: string) => setSpoken(({ turn }) => ({ message, turn: turn + 1 })),
    [],
  );
  return (
    <Announce value={announce}>
      {children}
      <div data-slot="announcer" role="status" aria-live="polite" className="sr-only">
        {/* A new element each time, so that the same sentence is spoken twice. */}
        <p key={spoken.turn}>{spoken.message}</p>
      </div>
    </Announce>
  );
}

/** Says a sentence to those who do not see the page change. */
export const useAnnounce = () => useContext(Announce);
