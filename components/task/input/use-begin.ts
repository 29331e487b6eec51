"use client";
import { useCallback } from "react";
import { useNotebook } from "@/components/notebook/notebook-provider";
import type { TaskInput } from "@/lib/task/task-view";
import { useTask } from "../task-context";
import { withoutDefaults } from "./without-defaults";

/** Puts another input into the form, as a new draft. The same function on every render. */
export function useBegin() {
  const { cells, draft, task } = useTask();
  const notebook = useNotebook();
  return useCallback(
    (next: TaskInput) => {
      draft.renew();
      notebook.set(cells.input, withoutDefaults(task.fields, next));
    },
    [draft, notebook, cells, task],
  );
}
