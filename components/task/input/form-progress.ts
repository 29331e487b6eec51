import type { FormField } from "@/lib/task/form-field";
import type { TaskInput } from "@/lib/task/task-view";
import { isAnswered } from "./is-answered";
import { isTextField } from "./is-text-field";

type FormProgress = {
  /** Questions with a choice to make, and how many of them have an answer. */
  questions: number;
  answered: number;
  /** Names of what the schema does not do without, in the order of the form. */
  missing: readonly string[];
};

/** How far filling in a form has come. */
export function formProgress(fields: readonly FormField[], values: TaskInput): FormProgress {
  const questions = fields.filter((field) => !isTextField(field));
  return {
    questions: questions.length,
    answered: questions.filter(({ name }) => isAnswered(values[name])).length,
    missing: fields
      .filter(({ name, required }) => required && !isAnswered(values[name]))
      .map(({ name }) => name),
  };
}
