import { confusionOf } from "@/lib/ml/class-scores";
import { macroF1 } from "@/lib/stats/macro-f1";
import { meanAndSpread } from "@/lib/stats/mean-and-spread";
import type { Estimator, Row } from "@/lib/task/estimator";
import type { Prediction } from "@/lib/task/prediction";
import type { CandidateScores } from "@/lib/task/selection";
import type { Split } from "./split";

type Input = Record<string, unknown>;
export type JudgedRow<R = Row<Input>> = { row: R; prediction: Prediction };

export type CrossValidateOptions<R> = {
  labels: readonly string[];
  seed: number;
  /** Rows every fold learns from too, and none is judged on: synthetic ones. */
  unjudged?: readonly R[] | undefined;
  /** Called after each fold; may throw to stop. */
  onFold?: ((done: number, of: number) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * Judges a method on rows it did not learn from: for every fold a model learns the others. Accuracy and macro-F1 are means over
 * folds with their standard deviation; recall is over all answers of all repeats. `judged` are the answers of the first repeat,
 * one for each row.
 */
export async function crossValidate<R extends Row<Input>>(
  estimator: Estimator<Input>,
  splits: readonly (readonly Split<R>[])[],
  { labels, seed, unjudged = [], onFold, signal }: CrossValidateOptions<R>,
): Promise<{ scores: CandidateScores; judged: JudgedRow<R>[] }> {
  const repeats: JudgedRow<R>[][][] = [];
  const all = splits.reduce((sum, folds) => sum + folds.length, 0);
  let done = 0;
  for (const folds of splits) {
    const answers: JudgedRow<R>[][] = [];
    for (const { train, test } of folds) {
      const weights = await estimator.fit([...train, ...unjudged], { seed, signal });
      signal?.throwIfAborted();
      answers.push(test.map((row) => ({ row, prediction: estimator.predict(weights, row.input) })));
      onFold?.((done += 1), all);
    }
    repeats.push(answers);
  }
  const answered = repeats
    .flat()
    .map((fold) => fold.map(({ row, prediction }) => ({ truth: row.label, predicted: prediction.label })));
  return { scores: candidateScores(answered, labels), judged: repeats[0]?.flat() ?? [] };
}

type Answer = { truth: string; predicted: string };

/** Scores of the answers of folds: spread over the folds, recall over all. */
export function candidateScores(
  folds: readonly (readonly Answer[])[],
  labels: readonly string[],
): CandidateScores {
  const right = (answers: readonly Answer[]) =>
    answers.filter(({ truth, predicted }) => truth === predicted).length / answers.length;
  const all = folds.flat();
  const recall = labels.map((label): [string, number] => {
    const ofClass = all.filter(({ truth }) => truth === label);
    return [label, ofClass.length === 0 ? 0 : right(ofClass)];
  });
  return {
    accuracy: meanAndSpread(folds.map(right)),
    macroF1: meanAndSpread(folds.map((answers) => foldF1(answers, labels))),
    recall: Object.fromEntries(recall),
  };
}

function foldF1(answers: readonly Answer[], labels: readonly string[]): number {
  const confusion = confusionOf(answers, labels);
  return macroF1(
    Object.entries(confusion).flatMap(([truth, row]) =>
      Object.entries(row).map(([predicted, count]) => ({ truth, predicted, count })),
    ),
  );
}
