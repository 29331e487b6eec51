import type { FormField } from "@/lib/task/form-field";
import { isAnswered } from "./is-answered";

/** A value as a person reads it: the option's title, or a number with its words where the scale has some; undefined without an answer. */
export function answerText(
  field: Pick<FormField, "options" | "anchors">,
  value: unknown,
): string | undefined {
  if (!isAnswered(value)) return undefined;
  const option = field.options?.find((one) => one.value === value);
  if (option) return option.title;
  const anchor = field.anchors?.find((one) => one.value === value);
  return anchor ? `${anchor.value} (${anchor.text})` : String(value);
}
