import type { Explanation } from "@/lib/task/prediction";

export type Part = {
  field: string;
  start: number | undefined;
  end: number | undefined;
  text: string;
  value: number;
};

export type LabelExplanation = {
  label: string;
  base: number;
  parts: readonly Part[];
  /** Sum of all parts; base + sum = score, exactly as the model adds them. */
  sum: number;
  score: number;
  /** Largest part, whatever its sign: what the strengths shown are relative to. */
  largest: number;
};

/** What speaks for and against one label. */
export function explainLabel({ base, parts }: Explanation, label: string): LabelExplanation {
  const values = parts.map(({ field, start, end, text, contribution }) => ({
    field,
    start,
    end,
    text,
    value: contribution[label] ?? 0,
  }));
  const sum = values.reduce((total, { value }) => total + value, 0);
  const from = base[label] ?? 0;
  const largest = values.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  return { label, base: from, parts: values, sum, score: from + sum, largest };
}

/** The label for which start and parts add up to most. */
export function highestScore(explanation: Explanation): string | undefined {
  const scores = Object.keys(explanation.base).map((label) => explainLabel(explanation, label));
  return scores.sort((a, b) => b.score - a.score)[0]?.label;
}
