import type { AnyTask } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";
import type { Selection } from "@/lib/task/selection";
import { candidateScores, crossValidate, type JudgedRow } from "./cross-validate";
import { repeatedFolds } from "./repeated-folds";

type GroupedRow = Row<Record<string, unknown>> & { group: string };

/** Fixed, so that runs with other seeds are compared on the same folds. */
const foldSeed = 4_711;
/** So many judged rows settle a choice: larger data is dealt out fewer times. */
const judgedRows = 2_000;

export type ChooseOptions = {
  seed: number;
  unjudged?: readonly GroupedRow[] | undefined;
  /** Only these; without them all the task declares. */
  candidates?: readonly string[] | undefined;
  /** Of the whole choice (0-1), and which candidate has been judged so far. */
  onProgress?: ((share: number) => void) | undefined;
  signal?: AbortSignal | undefined;
};

export type Choice = {
  estimator: string;
  selection: Selection;
  /** Answers of the chosen method, one for each row, by models that had not seen it. */
  judged: JudgedRow<GroupedRow>[];
};

/** Whether there are enough rows to deal them into the folds a task declares. */
export const canChoose = (task: AnyTask, rows: readonly unknown[]): boolean =>
  task.selection !== undefined && rows.length >= 2 * task.selection.folds;

/**
 * Chooses how to learn a task by repeated cross-validation on the same folds for all candidates: the highest mean wins, of equal
 * ones the first declared. Beside them stands the most frequent answer of each fold's training rows.
 * @throws RangeError when the task declares no candidates.
 */
export async function chooseEstimator(
  task: AnyTask,
  rows: readonly GroupedRow[],
  { seed, unjudged, candidates = task.selection?.candidates ?? [], onProgress, signal }: ChooseOptions,
): Promise<Choice> {
  const { selection: policy } = task;
  if (!policy || candidates.length === 0) throw new RangeError("The task declares no candidates.");
  const { folds, by } = policy;
  const repeats = Math.max(1, Math.min(policy.repeats, Math.ceil(judgedRows / rows.length)));
  const labels = task.schema.label.options.map(String);
  const splits = repeatedFolds(rows, { folds, repeats, seed: foldSeed });
  const judged = new Map<string, JudgedRow<GroupedRow>[]>();
  const scored: Selection["candidates"] = [];
  for (const [index, name] of candidates.entries()) {
    const estimator = await task.estimators[name]?.();
    if (!estimator) throw new RangeError(`The task has no estimator "${name}".`);
    const onFold = (done: number, of: number) => onProgress?.((index + done / of) / candidates.length);
    const found = await crossValidate(estimator, splits, { labels, seed, unjudged, onFold, signal });
    scored.push({ estimator: name, ...found.scores });
    judged.set(name, found.judged);
  }
  const best = scored.reduce((top, each) => (each[by].mean > top[by].mean ? each : top));
  return {
    estimator: best.estimator,
    selection: {
      folds,
      repeats,
      seed: foldSeed,
      n: rows.length,
      by,
      candidates: scored,
      baseline: baseline(splits, labels),
    },
    judged: judged.get(best.estimator) ?? [],
  };
}

/** What the most frequent label of the training rows scores. */
function baseline(
  splits: ReturnType<typeof repeatedFolds<GroupedRow>>,
  labels: readonly string[],
): Selection["baseline"] {
  const frequent = (rows: readonly GroupedRow[]) => {
    const count = (label: string) => rows.filter((row) => row.label === label).length;
    return labels.reduce((top, label) => (count(label) > count(top) ? label : top));
  };
  const answered = splits
    .flat()
    .map(({ train, test }) => test.map(({ label }) => ({ truth: label, predicted: frequent(train) })));
  return {
    label: frequent(splits[0]?.flatMap(({ test }) => test) ?? []),
    ...candidateScores(answered, labels),
  };
}
