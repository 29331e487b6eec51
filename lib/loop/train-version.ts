import { canonicalRows, dataHash } from "@/lib/ml/canonical-rows";
import { sha256 } from "@/lib/ml/sha256";
import type { AnyTask } from "@/lib/task/define-task";
import type { Estimator, Row } from "@/lib/task/estimator";
import type { Evaluation, Lineage, ModelVersion } from "@/lib/task/version";
import { evaluate } from "./evaluate";
import { notMeasured } from "./not-measured";
import { prepareRows, withGroups, withoutGroups } from "./prepare-rows";
import { referenceOf } from "./reference";
import { slicesOf } from "./slices-of";

type Input = Record<string, unknown>;

type TrainingStep = "prepare" | "fit" | "evaluate" | "done";
/** With the figures of a pass, `step` among the metrics is the method's own count of its passes, from 1. */
type TrainingProgress = { share: number; step: TrainingStep; metrics: Record<string, number> };

export type TrainVersionOptions = {
  task: AnyTask;
  estimatorName: string;
  rows: readonly Row<Input>[];
  /**
   * Rows the version is judged on and never learns from. Without them a twin that learned nine tenths of `rows` is judged on
   * the last tenth, and the version itself then learns all of them: the same bytes as with validation rows of their own.
   * With none of them (an empty list) nothing is measured, and the record says so by n = 0.
   */
  validation?: readonly Row<Input>[] | undefined;
  /** Rows to learn from that nothing is ever measured on: synthetic ones. */
  unjudged?: readonly Row<Input>[] | undefined;
  /** Further sets to judge it on, by name; cases it learned from are left out of them. */
  extra?: Readonly<Record<string, readonly Row<Input>[]>> | undefined;
  seed: number;
  /** Artifact of the version to update; without it, everything is learned anew. */
  init?: Uint8Array | undefined;
  parent: number | null;
  codeVersion: string;
  sources: Lineage["sources"];
  /** Milliseconds, for the seconds the fit took. */
  clock: () => number;
  onProgress?: ((progress: TrainingProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

export type TrainedVersion = { bytes: Uint8Array; version: Omit<ModelVersion, "version"> };

/**
 * From rows to a version with everything its record needs. The bytes depend on the rows (in any order), the estimator, the seed
 * and `init` alone; what is measured is measured on the bytes as read back.
 * @throws RangeError for an unknown estimator or too few rows; the signal's reason when it is aborted.
 */
export async function trainVersion(options: TrainVersionOptions): Promise<TrainedVersion> {
  const { task, seed, init, signal, onProgress, clock } = options;
  const load = task.estimators[options.estimatorName];
  if (!load) throw new RangeError(`The task has no estimator "${options.estimatorName}".`);
  const estimator = await load();
  onProgress?.({ share: 0, step: "prepare", metrics: {} });
  const groupKey = (input: Input) => task.groupKey(input);
  const { train, validation } = prepareRows(options.rows, options.validation, groupKey, options.unjudged);
  if (train.length === 0 || (validation.length === 0 && !options.validation))
    throw new RangeError("There are too few rows to train and to validate.");

  const learn = async (rows: readonly Row<Input>[], from: number, to: number) => {
    const weights = await estimator.fit(rows, {
      seed,
      ...(init && { init: estimator.read(init) }),
      ...(signal && { signal }),
      onProgress: ({ share, step, metrics }) =>
        onProgress?.({ share: from + (to - from) * share, step: "fit", metrics: figuresOf(step, metrics) }),
    });
    signal?.throwIfAborted();
    return estimator.write(weights);
  };
  const twin = options.validation ? undefined : await learn(train, 0, 0.4);
  const learned = twin ? canonicalRows([...train, ...validation]) : train;
  const before = clock();
  const bytes = await learn(learned, twin ? 0.4 : 0, 0.8);
  const seconds = (clock() - before) / 1000;

  onProgress?.({ share: 0.85, step: "evaluate", metrics: {} });
  const judge = judgeOf(task, estimator, twin ?? bytes);
  const judged = judge.predict(validation);
  const evaluations = Object.entries(options.extra ?? {}).flatMap(([name, rows]): [string, Evaluation][] => {
    const unseen = withoutGroups(withGroups(rows, groupKey), learned);
    return unseen.length === 0 ? [] : [[name, judge.evaluate(unseen)]];
  });
  const version: TrainedVersion["version"] = {
    sha256: await sha256(bytes),
    bytes: bytes.length,
    seconds,
    lineage: {
      estimator: options.estimatorName,
      seed,
      parameters: estimator.parameters,
      dataHash: await dataHash(learned),
      rows: learned.length,
      labels: Object.fromEntries(
        judge.labels.map((label) => [label, learned.filter((row) => row.label === label).length]),
      ),
      sources: options.sources,
      codeVersion: options.codeVersion,
      parent: options.parent,
    },
    validation: judge.evaluate(validation),
    evaluations: Object.fromEntries(evaluations),
    reference: referenceOf(
      judged.map(({ row, prediction }) => ({ features: task.features(row.input), prediction })),
      task.featureDeclarations,
      judge.labels,
    ),
  };
  onProgress?.({ share: 1, step: "done", metrics: { macroF1: version.validation.macroF1.value } });
  return { bytes, version };
}

function judgeOf(task: AnyTask, estimator: Estimator<Input>, bytes: Uint8Array) {
  const weights = estimator.read(bytes);
  const labels = task.schema.label.options.map(String);
  const predict = (rows: readonly Row<Input>[]) =>
    rows.map((row) => ({ row, prediction: estimator.predict(weights, row.input) }));
  const evaluateRows = (rows: readonly Row<Input>[]) =>
    rows.length === 0
      ? notMeasured(labels)
      : evaluate(
          predict(rows).map(({ row, prediction }) => ({
            truth: row.label,
            prediction,
            slices: slicesOf(task, row.input),
          })),
          labels,
        );
  return { labels, predict, evaluate: evaluateRows };
}

/** What was measured in a pass. A loss that is no number any more would stop the report of the run. */
function figuresOf(step: number, metrics: Record<string, number>): Record<string, number> {
  const finite = Object.entries(metrics).filter(([, value]) => Number.isFinite(value));
  return finite.length === 0 ? {} : { step, ...Object.fromEntries(finite) };
}
