import type { Language } from "@/lib/language";
import type { AnyTask, Label } from "./define-task";
import { type FormField, formFields } from "./form-field";

/** An input or a part of one, as it is typed, sent and stored. */
export type TaskInput = Readonly<Record<string, unknown>>;

export type LabelView = { id: string; title: string; tone: Label["tone"] };

/** What a page shows of a task, in one language. Plain data, so that it can go to a browser that has not loaded the task. */
export type TaskView = {
  id: string;
  title: string;
  description: string;
  /** What the answer is an answer to. */
  result: string;
  labels: readonly LabelView[];
  fields: readonly FormField[];
  examples: readonly { title: string; input: TaskInput }[];
  /** Below this share (0-1) of known parts an input is outside the model's domain. */
  familiarityFloor: number;
};

export function taskView(task: AnyTask, language: Language): TaskView {
  const { id, text, labels, schema, examples, familiarityFloor } = task;
  return {
    id,
    title: text.title[language],
    description: text.description[language],
    result: text.result[language],
    labels: labelViews(labels, language),
    fields: formFields(schema.input, language),
    examples: examples.map(({ title, input }) => ({ title: title[language], input })),
    familiarityFloor,
  };
}

export const labelViews = (labels: Record<string, Label>, language: Language): LabelView[] =>
  Object.entries(labels).map(([id, { title, tone }]) => ({ id, title: title[language], tone }));
