"use client";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { useBatch } from "./batch-context";

/** Takes another file: what was said of the one before no longer counts. */
export function useChooseFile() {
  const { cells } = useBatch();
  const notebook = useNotebook();
  return (file: File | null) => {
    notebook.set(cells.file, file);
    notebook.set(cells.reading, {});
    notebook.set(cells.chosen, {});
    notebook.set(cells.truth, null);
    notebook.set(cells.started, null);
    notebook.set(cells.filter, { kind: "all" });
    notebook.set(cells.from, 0);
  };
}
