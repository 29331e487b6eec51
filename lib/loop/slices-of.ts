import type { AnyTask } from "@/lib/task/define-task";

/** The value of each of the task's slices for one input. */
export const slicesOf = (task: Pick<AnyTask, "slices">, input: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(task.slices).map(([name, slice]) => [name, slice.of(input)]));
