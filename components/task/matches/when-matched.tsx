"use client";
import { lazy, Suspense } from "react";
import { CellSkeleton } from "@/components/notebook/cell-skeleton";
import { useShownValue } from "@/components/notebook/use-shown-value";
import { useTask } from "../task-context";

const MatchesCell = lazy(async () => ({ default: (await import("./matches-cell")).MatchesCell }));

/** The matches, on the page and in its script only for answers that have some. */
export function WhenMatched() {
  const made = useShownValue(useTask().cells.prediction);
  if (!made?.prediction.matches) return null;
  return (
    <Suspense fallback={<CellSkeleton />}>
      <MatchesCell />
    </Suspense>
  );
}
