import type { AnyTask, GatePolicy } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";
import type { Lineage, ModelVersion } from "@/lib/task/version";
import { assignPartFor } from "./assign-part";
import { collectionOf } from "./collection-of";
import { gate } from "./gate";
import { trainVersion } from "./train-version";
import type { Verdict } from "./verdict";

type Rows = readonly Row<Record<string, unknown>>[];
type Source = { name: string; sha256: string };

export type TrainRunRequest = {
  /** Undefined where the run is to choose by cross-validation. */
  estimator?: string | undefined;
  seed: number;
  codeVersion: string;
  policy: GatePolicy;
  starter: Source & { train: Rows; test: Rows };
  /** Imported data; where there is any, everything is learned anew. */
  bases: readonly (Source & { rows: Rows })[];
  feedback: Source & { train: Rows; test: Rows };
  /** False when the version that is updated has learned the starter rows already. */
  learnStarter: boolean;
  /** Artifact of the version to update and its number. */
  init: { version: number; bytes: Uint8Array } | null;
  /** Who serves, to compare with. `sawBases`: it may have learned the kept rows of the imported data. */
  champion: { estimator: string; bytes: Uint8Array; sawBases: boolean } | null;
};

type RunProgress = {
  share: number;
  step: "train" | "evaluate" | "gate";
  metrics: Record<string, number>;
};

export type TrainRunResult = {
  bytes: Uint8Array;
  version: Omit<ModelVersion, "version">;
  verdict: Verdict;
  /** Distinct rows that trained, and rows that judged both versions. */
  counts: { train: number; kept: number };
};

export type TrainRunHooks = {
  clock: () => number;
  onProgress: (progress: RunProgress) => void;
  signal?: AbortSignal | undefined;
};

/**
 * Learns a version from the rows of a run, measures it on the kept ones, and judges it against the champion on those
 * that neither has learned from.
 * @throws RangeError when there is too little to learn from.
 */
export async function trainRun(
  task: AnyTask,
  request: TrainRunRequest,
  { clock, onProgress, signal }: TrainRunHooks,
): Promise<TrainRunResult> {
  const { train, unjudged, kept, sources } = partRows(task, request);
  const { bytes, version } = await trainVersion({
    task,
    estimatorName: request.estimator,
    rows: train,
    unjudged,
    validation: Object.values(kept).flat(),
    extra: kept,
    seed: request.seed,
    init: request.init?.bytes,
    collection: request.champion ? await collectionOf(task, request.champion) : undefined,
    parent: request.init?.version ?? null,
    codeVersion: request.codeVersion,
    sources,
    clock,
    signal,
    onProgress: ({ share, step, metrics }) =>
      onProgress({ share, step: step === "evaluate" || step === "done" ? "evaluate" : "train", metrics }),
  });

  onProgress({ share: 1, step: "gate", metrics: {} });
  const fair = { ...kept, ...(request.champion?.sawBases && { base: [] }) };
  const rows = Object.values(fair).flat();
  const verdict = gate({
    truth: rows.map(({ label }) => label),
    challenger: await answers(task, version.lineage.estimator, bytes, rows),
    champion:
      request.champion && (await answers(task, request.champion.estimator, request.champion.bytes, rows)),
    policy: request.policy,
    seed: request.seed,
    labels: task.schema.label.options.map(String),
  });
  return { bytes, version, verdict, counts: { train: version.lineage.rows, kept: rows.length } };
}

/**
 * What trains, what is kept, by name, and where the training rows come from. Synthetic starter rows are `unjudged`: they train and
 * have no say in what is kept.
 */
export function partRows(
  task: AnyTask,
  {
    starter,
    bases,
    feedback,
    learnStarter,
  }: Pick<TrainRunRequest, "starter" | "bases" | "feedback" | "learnStarter">,
) {
  const { synthetic = false } = task.starter;
  const partOf = assignPartFor(task, starter);
  const parted = bases.map(({ rows, ...source }) => {
    const parts = rows.map((row) => ({ row, part: partOf(task.groupKey(row.input)) }));
    const only = (wanted: string) => parts.filter(({ part }) => part === wanted).map(({ row }) => row);
    return { ...source, train: only("train"), test: only("test") };
  });
  const learned = [...parted, ...(learnStarter ? [starter] : []), feedback].filter(
    ({ train }) => train.length > 0,
  );
  const sources: Lineage["sources"] = learned.map(({ name, sha256, train }) => ({
    name,
    sha256,
    rows: train.length,
  }));
  const rowsOf = (unjudged: boolean) =>
    learned
      .filter((source) => (synthetic && source === starter) === unjudged)
      .flatMap(({ train }) => [...train]);
  return {
    train: rowsOf(false),
    unjudged: rowsOf(true),
    kept: { starter: starter.test, feedback: feedback.test, base: parted.flatMap(({ test }) => test) },
    sources,
  };
}

async function answers(task: AnyTask, name: string, bytes: Uint8Array, rows: Rows): Promise<string[]> {
  const estimator = await task.estimators[name]?.();
  if (!estimator) throw new RangeError(`The task has no estimator "${name}".`);
  const weights = estimator.read(bytes);
  return rows.map(({ input }) => estimator.predict(weights, input).label);
}
