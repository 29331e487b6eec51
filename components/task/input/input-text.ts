import type { FormField } from "@/lib/task/form-field";
import type { TaskInput } from "@/lib/task/task-view";
import { answerText } from "./answer-text";
import { withoutDefaults } from "./without-defaults";

/** An input in one line: what was written, or the answers under the titles of their fields. */
export function inputText(fields: readonly FormField[], input: TaskInput): string {
  const given = withoutDefaults(fields, input);
  const answers = fields.flatMap((field) => {
    const text = answerText(field, given[field.name]);
    return text === undefined ? [] : [{ title: field.title, text }];
  });
  if (fields.length === 1) return answers[0]?.text ?? "";
  return answers.map(({ title, text }) => `${title}: ${text}`).join(" · ");
}
