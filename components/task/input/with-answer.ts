import type { TaskInput } from "@/lib/task/task-view";

/** The values with one of them changed; undefined takes it out, so that a program reading them finds no empty place. */
export function withAnswer(values: TaskInput, name: string, value: unknown): TaskInput {
  if (value !== undefined) return { ...values, [name]: value };
  return Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));
}
