import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { trainVersion, type TrainedVersion, type TrainVersionOptions } from "@/lib/loop/train-version";
import type { AnyTask } from "@/lib/task/define-task";
import type { ColumnMap } from "./cli/column-map";
import { describeSkipped, readDataFile } from "./data-file";
import { readCollection } from "./collection-file";
import { recordText } from "./record-text";
import { codeVersion } from "./source-hash.mjs";
import { readStarter } from "./starter";

export type TrainOptions = {
  task: AnyTask;
  /** Without it, the starter data. */
  data?: string | undefined;
  /** Rows that are only judged on; without it a tenth of the data. */
  validation?: string | undefined;
  estimator?: string | undefined;
  seed?: number | undefined;
  map?: ColumnMap | undefined;
  /** Further sets to judge on, by name. */
  extra?: TrainVersionOptions["extra"];
  /** Folder for the artifact and its record. */
  out?: string | undefined;
  /** Artifact of a version to update. */
  init?: string | undefined;
  log?: ((line: string) => void) | undefined;
  signal?: AbortSignal | undefined;
};

type Rows = TrainVersionOptions["rows"];

/** What `lingkar train --json` prints. */
export type TrainReport = {
  estimator: string;
  seed: number;
  n: number;
  dataHash: string;
  weightsSha256: string;
  seconds: number;
  bytes: number;
  validation: TrainedVersion["version"]["validation"];
};

export const defaultSeed = 1;

const root = fileURLToPath(new URL("..", import.meta.url));

/** Trains a version from files. The same files, estimator and seed give the same bytes. @throws RangeError for files it cannot use. */
export async function train(options: TrainOptions): Promise<TrainReport & { trained: TrainedVersion }> {
  const { task, log = () => undefined, seed = defaultSeed, map } = options;
  const starter = options.data ? undefined : await readStarter(task);
  const data = options.data ? await readDataFile(task, options.data, map) : undefined;
  const judgedOn = options.validation
    ? (await readDataFile(task, options.validation, map)).rows
    : starter?.test;
  if (data?.skipped.length)
    log(
      `${data.skipped.length} of ${data.rows.length + data.skipped.length} rows left out: ${describeSkipped(data.skipped)}`,
    );
  const synthetic = starter !== undefined && task.starter.synthetic === true;
  const rows = data?.rows ?? starter?.train ?? [];
  // The judging rows give way, so that a training file alone decides the weights.
  const validation = judgedOn && unseenRows(task, judgedOn, rows);
  if (validation && judgedOn.length > validation.length)
    log(
      `${judgedOn.length - validation.length} validation rows left out: the training data holds the same case`,
    );

  if (validation?.length === 0 && !synthetic) throw new RangeError("There are no rows left to validate on.");
  if (synthetic) log("the starter data is synthetic: it trains, and nothing is measured on it");

  let passed = -1;
  const trained = await trainVersion({
    task,
    estimatorName: options.estimator,
    rows: synthetic ? [] : rows,
    unjudged: synthetic ? rows : [],
    validation,
    extra: options.extra,
    seed,
    init: options.init ? readFileSync(options.init) : undefined,
    // An update keeps the collection of the version it updates.
    collection: options.init ? undefined : readCollection(task),
    parent: null,
    codeVersion: codeVersion(root),
    sources: [
      {
        name: options.data ? basename(options.data) : "starter",
        rows: rows.length,
        sha256: data?.sha256 ?? starter?.sha256 ?? "",
      },
    ],
    clock: () => performance.now(),
    signal: options.signal,
    onProgress: ({ share, step, metrics }) => {
      const tenth = Math.floor(share * 10);
      if (tenth > passed) log(`${Math.round(share * 100)} % ${step} ${JSON.stringify(metrics)}`);
      passed = Math.max(passed, tenth);
    },
  });
  const { version, bytes } = trained;
  if (options.out) {
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, `${version.sha256}.bin`), bytes);
    writeFileSync(join(options.out, `${version.sha256}.json`), recordText(version));
  }
  return {
    estimator: version.lineage.estimator,
    seed,
    n: version.lineage.rows,
    dataHash: version.lineage.dataHash,
    weightsSha256: version.sha256,
    seconds: version.seconds,
    bytes: version.bytes,
    validation: version.validation,
    trained,
  };
}

function unseenRows(task: AnyTask, rows: Rows, learned: Rows): Rows {
  const seen = new Set(learned.map(({ input }) => task.groupKey(input)));
  return rows.filter(({ input }) => !seen.has(task.groupKey(input)));
}
