"use client";

import { useLate } from "./use-late";

/** Stands where the first result will be. Takes its place at once and shows after a moment. */
export const CellSkeleton = () => {
  const late = useLate(true);
  return (
    <div
      aria-hidden
      data-slot="cell-skeleton"
      className={`flex flex-col gap-2 py-1 motion-safe:animate-pulse ${late ? "" : "invisible"}`}
    >
      <div className="h-4 w-2/3 rounded bg-line" />
      <div className="h-4 w-full rounded bg-line" />
      <div className="h-4 w-1/2 rounded bg-line" />
    </div>
  );
};
