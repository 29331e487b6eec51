import type { BinCount } from "./rollups";

export type FeedbackCount = { predicted: string; truth: string | null; n: number };

/** Feedback rows by predicted and true label; `truth` is null where a wrong answer came without the right one. */
export function readFeedback(
  rows: readonly Pick<BinCount, "key" | "n">[],
  labels: readonly string[],
): FeedbackCount[] {
  return rows.flatMap(({ key, n }) => {
    const predicted = labels.find((label) => key.startsWith(`${label}/`));
    if (predicted === undefined) return [];
    const told = key.slice(predicted.length + 1);
    return [{ predicted, truth: told === "?" ? null : told, n }];
  });
}

/** How many of them said that the answer was wrong. */
export const countWrong = (rows: readonly FeedbackCount[]): number =>
  rows.reduce((wrong, { predicted, truth, n }) => (truth === predicted ? wrong : wrong + n), 0);
