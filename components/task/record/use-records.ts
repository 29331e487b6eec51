"use client";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { useSource } from "@/components/notebook/use-source";
import { keyOf, type Made } from "../cells/made";
import { useTask } from "../task-context";
import type { RecordState } from "./record-state";

/** How far storing a prediction of this page has come, and how to say that it came further. */
export function useRecords() {
  const { cells } = useTask();
  const notebook = useNotebook();
  const [records] = useSource(cells.records);
  return {
    find: (made: Made | undefined): RecordState | undefined => (made ? records[keyOf(made)] : undefined),
    put(made: Made, record: RecordState) {
      // As it is now, not as it was when the work began.
      const state = notebook.state(cells.records);
      const now = state.status === "ready" ? state.value : {};
      notebook.set(cells.records, { ...now, [keyOf(made)]: record });
    },
  };
}
