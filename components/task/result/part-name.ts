import type { FormField } from "@/lib/task/form-field";
import type { TaskInput } from "@/lib/task/task-view";
import type { Part } from "../cells/explain";
import { answerText } from "../input/answer-text";
import { isTextField } from "../input/is-text-field";

type PartName = { title: string; answer: string | undefined };

/** What a part of an explanation is to a person: its piece of the text, or its field and the answer given there. */
export function partName(fields: readonly FormField[], input: TaskInput, part: Part): PartName {
  const field = fields.find(({ name }) => name === part.field);
  if (!field || isTextField(field)) return { title: part.text, answer: undefined };
  return { title: field.title, answer: answerText(field, input[field.name]) };
}
