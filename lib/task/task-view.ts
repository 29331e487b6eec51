import type { Bilingual, Language } from "@/lib/language";
import type { AnyTask, Label } from "./define-task";
import { type FormField, formFields } from "./form-field";
import { type MatchLimit, matchLimit } from "./match-limit";

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
  /** What only programs send; named where a stored input is shown. */
  unasked: readonly FormField[];
  examples: readonly { title: string; input: TaskInput }[];
  /** Below this share (0-1) of known units an input is outside the model's domain. */
  familiarity: { floor: number; unit: string };
  /** Whether enough rows have shown that of all answers given with 80 % about 80 in 100 are right. */
  calibrated: boolean;
  caution?: string;
  undecided?: { title: string; reasons: Readonly<Record<string, string>> };
  /** Where answers have matches: which field of the input says how many. */
  matchLimit?: MatchLimit;
  /** Whether the task says what a person can do next. */
  advises: boolean;
};

export function taskView(task: AnyTask, language: Language): TaskView {
  const { id, text, labels, schema, examples, familiarity, caution, undecided, advise } = task;
  const limit = matchLimit(schema.input);
  return {
    id,
    title: text.title[language],
    description: text.description[language],
    result: text.result[language],
    labels: labelViews(labels, language),
    fields: formFields(schema.input, language),
    unasked: formFields(schema.input, language, false),
    examples: examples.map(({ title, input }) => ({ title: title[language], input })),
    familiarity: { floor: familiarity.floor, unit: familiarity.unit[language] },
    calibrated: shownCalibrated(task),
    advises: advise !== undefined,
    ...(limit && { matchLimit: limit }),
    ...(caution && { caution: caution[language] }),
    ...(undecided && {
      undecided: { title: undecided.title[language], reasons: mapTexts(undecided.reasons, language) },
    }),
  };
}

/** By the shipped version: a calibration error of at most 0.05 on 200 rows or more. */
const shownCalibrated = ({ shipped: { validation } }: AnyTask) =>
  validation.n >= 200 && validation.ece <= 0.05;

export const labelViews = (labels: Record<string, Label>, language: Language): LabelView[] =>
  Object.entries(labels).map(([id, { title, tone }]) => ({ id, title: title[language], tone }));

const mapTexts = (texts: Record<string, Bilingual>, language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, text[language]]));
