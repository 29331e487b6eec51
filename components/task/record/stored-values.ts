import type { FormField } from "@/lib/task/form-field";
import type { TaskInput } from "@/lib/task/task-view";
import { answerText } from "../input/answer-text";

type StoredValue = { name: string; title: string; text: string };

/** Everything of an input that would be stored: the answers in words, then what no field is known for, by its name. */
export function storedValues(fields: readonly FormField[], input: TaskInput): StoredValue[] {
  const asked = fields.flatMap((field) => {
    const text = answerText(field, input[field.name]);
    return text === undefined ? [] : [{ name: field.name, title: field.title, text }];
  });
  const others = Object.entries(input)
    .filter(([name, value]) => value !== undefined && fields.every((field) => field.name !== name))
    .map(([name, value]) => ({ name, title: name, text: JSON.stringify(value) }));
  return [...asked, ...others];
}
