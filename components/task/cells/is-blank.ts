import type { TaskInput } from "@/lib/task/task-view";

/** Whether nothing has been entered yet. */
export const isBlank = (input: TaskInput): boolean =>
  Object.values(input).every(
    (value) => value === undefined || value === null || (typeof value === "string" && value.trim() === ""),
  );
