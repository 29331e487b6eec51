import { canonicalRows, dataHash } from "@/lib/ml/canonical-rows";
import { sha256 } from "@/lib/ml/sha256";
import type { AnyTask } from "@/lib/task/define-task";
import type { Estimator, Row } from "@/lib/task/estimator";
import type { Evaluation, Lineage, ModelVersion } from "@/lib/task/version";
import { canChoose, type Choice, chooseEstimator } from "./choose-estimator";
import { collectionSource } from "./collection-source";
import { evaluateJudged } from "./evaluate-judged";
import { measureGaps } from "./measure-gaps";
import { distinctCases, prepareRows, withGroups, withoutGroups } from "./prepare-rows";
import { referenceOf } from "./reference";

type Input = Record<string, unknown>;

type TrainingStep = "prepare" | "fit" | "evaluate" | "done";
/** With the figures of a pass, `step` among the metrics is the method's own count of its passes, from 1. */
type TrainingProgress = { share: number; step: TrainingStep; metrics: Record<string, number> };

export type TrainVersionOptions = {
  task: AnyTask;
  /** Without it the task's selection chooses, and where it has none or the rows are too few, its default learns. */
  estimatorName?: string | undefined;
  rows: readonly Row<Input>[];
  /**
   * Rows the version is judged on and never learns from. Without them a twin that learned nine tenths of `rows` is judged on
   * the last tenth, and the version itself then learns all of them: the same bytes as with validation rows of their own. A task
   * that declares a selection has too few rows for that: there models that learned the other folds are judged on each fold.
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
  /** What a task with a collection compares inputs with; without it, what `init` holds. */
  collection?: readonly string[] | undefined;
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
 * From rows to a version with everything its record needs. The bytes depend on the rows (in any order), the estimator, the seed,
 * `init` and the collection alone; what is measured is measured on the bytes as read back.
 * @throws RangeError for an unknown estimator or too few rows; the signal's reason when it is aborted.
 */
export async function trainVersion(options: TrainVersionOptions): Promise<TrainedVersion> {
  const { task, seed, init, signal, onProgress, clock } = options;
  onProgress?.({ share: 0, step: "prepare", metrics: {} });
  const groupKey = (input: Input) => task.groupKey(input);
  const choice = await choose(options);
  const estimatorName = choice?.estimator ?? options.estimatorName ?? task.defaultEstimator;
  const estimator = await loadEstimator(task, estimatorName);
  const crossed = options.validation ? undefined : choice?.judged;
  const { train, validation } = prepareRows(
    options.rows,
    crossed ? [] : options.validation,
    groupKey,
    options.unjudged,
    task.caseKey ?? groupKey,
  );
  if (train.length === 0 || (validation.length === 0 && !options.validation && !crossed))
    throw new RangeError("There are too few rows to train and to validate.");

  const learn = async (rows: readonly Row<Input>[], from: number, to: number) => {
    const weights = await estimator.fit(rows, {
      seed,
      ...(init && { init: estimator.read(init) }),
      collection: options.collection,
      ...(signal && { signal }),
      onProgress: ({ share, step, metrics }) =>
        onProgress?.({ share: from + (to - from) * share, step: "fit", metrics: figuresOf(step, metrics) }),
    });
    signal?.throwIfAborted();
    return estimator.write(weights);
  };
  const twin = options.validation || crossed ? undefined : await learn(train, 0, 0.4);
  const learned = twin ? canonicalRows([...train, ...validation]) : train;
  const before = clock();
  const bytes = await learn(learned, twin || choice ? 0.4 : 0, 0.8);
  const seconds = (clock() - before) / 1000;

  onProgress?.({ share: 0.85, step: "evaluate", metrics: {} });
  const weights = estimator.read(twin ?? bytes);
  const judge = (rows: readonly Row<Input>[]) =>
    rows.map((row) => ({ row, prediction: estimator.predict(weights, row.input) }));
  const judged = crossed ?? judge(validation);
  const labels = task.schema.label.options.map(String);
  const evaluations = Object.entries(options.extra ?? {}).flatMap(([name, rows]): [string, Evaluation][] => {
    const unseen = withoutGroups(withGroups(rows, groupKey), learned);
    return unseen.length === 0 ? [] : [[name, evaluateJudged(task, judge(unseen))]];
  });
  const version: TrainedVersion["version"] = {
    sha256: await sha256(bytes),
    bytes: bytes.length,
    seconds,
    lineage: {
      estimator: estimatorName,
      seed,
      parameters: estimator.parameters,
      dataHash: await dataHash(learned),
      rows: learned.length,
      labels: Object.fromEntries(
        labels.map((label) => [label, learned.filter((row) => row.label === label).length]),
      ),
      sources: [
        ...options.sources,
        ...(options.collection ? [await collectionSource(options.collection)] : []),
      ],
      codeVersion: options.codeVersion,
      parent: options.parent,
      ...(choice && !options.estimatorName && { selection: choice.selection }),
    },
    validation: {
      ...evaluateJudged(task, judged),
      ...(task.gaps &&
        !crossed &&
        validation.length > 0 && {
          gaps: measureGaps(task.gaps, validation, (input) => estimator.predict(weights, input)),
        }),
    },
    evaluations: Object.fromEntries(evaluations),
    reference: referenceOf(
      judged.map(({ row, prediction }) => ({ features: task.features(row.input), prediction })),
      task.featureDeclarations,
      labels,
    ),
  };
  onProgress?.({ share: 1, step: "done", metrics: { macroF1: version.validation.macroF1.value } });
  return { bytes, version };
}

/** Cross-validates the candidates, or the named one where its answers have to judge the version. Nothing where that is not called for. */
async function choose(options: TrainVersionOptions): Promise<Choice | undefined> {
  const { task, estimatorName, validation, seed, signal, onProgress } = options;
  const groupKey = (input: Input) => task.groupKey(input);
  const kept = withGroups(validation ?? [], groupKey);
  const rows = withoutGroups(distinctCases(options.rows, groupKey), kept);
  if (!canChoose(task, rows) || options.init || (estimatorName && validation)) return undefined;
  return chooseEstimator(task, rows, {
    seed,
    signal,
    candidates: estimatorName ? [estimatorName] : undefined,
    unjudged: withoutGroups(distinctCases(options.unjudged ?? [], groupKey), kept),
    onProgress: (share) => onProgress?.({ share: share * 0.4, step: "fit", metrics: {} }),
  });
}

async function loadEstimator(task: AnyTask, name: string): Promise<Estimator<Input>> {
  const estimator = await task.estimators[name]?.();
  if (!estimator) throw new RangeError(`The task has no estimator "${name}".`);
  return estimator;
}

/** What was measured in a pass. A loss that is no number any more would stop the report of the run. */
function figuresOf(step: number, metrics: Record<string, number>): Record<string, number> {
  const finite = Object.entries(metrics).filter(([, value]) => Number.isFinite(value));
  return finite.length === 0 ? {} : { step, ...Object.fromEntries(finite) };
}
