"use client";
import { useEffect, useEffectEvent } from "react";
import { useCellValue } from "@/components/notebook/use-cell-value";
import type { Made } from "../cells/made";
import { historyStore, remember } from "../storage/history";
import { useTask } from "../task-context";
import { historyEntry } from "./history-entry";

/** A prediction goes into the history once the typing has paused this long (ms). */
const pause = 1500;

export function useRemember() {
  const { cells, task, draft } = useTask();
  const made = useCellValue(cells.prediction);
  const keep = useEffectEvent((seen: Made) =>
    historyStore.update((history) =>
      remember(history, historyEntry({ made: seen, task: task.id, draft: draft.id(), at: Date.now() })),
    ),
  );
  useEffect(() => {
    if (!made) return;
    const timer = setTimeout(() => keep(made), pause);
    return () => clearTimeout(timer);
  }, [made]);
}
