import type { TaskInput } from "@/lib/task/task-view";

/** An input in one line: its text, or its values by name when there are several. */
export function inputText(input: TaskInput): string {
  const values = Object.entries(input);
  if (values.length === 1) return String(values[0]?.[1]);
  return values.map(([name, value]) => `${name}: ${String(value)}`).join(", ");
}
