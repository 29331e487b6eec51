import { dataHash } from "@/lib/ml/canonical-rows";
import { sha256 } from "@/lib/ml/sha256";
import type { AnyTask } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";
import { collectionOf } from "./collection-of";
import { prepareRows } from "./prepare-rows";

export type RefitRequest = {
  estimator: string;
  seed: number;
  rows: readonly Row<Record<string, unknown>>[];
  init: Uint8Array | null;
  /** The version's own bytes: the collection it compares with is taken from there. */
  made?: Uint8Array | null;
};

export type Refitted = { sha256: string; dataHash: string; rows: number };

/** Trains again from the rows of a version, and answers the hashes of what it learned from and of what came out. */
export async function refit(
  task: AnyTask,
  { estimator: name, seed, rows, init, made }: RefitRequest,
): Promise<Refitted> {
  const estimator = await task.estimators[name]?.();
  if (!estimator) throw new RangeError(`The task has no estimator "${name}".`);
  const { train } = prepareRows(
    rows,
    [],
    (input) => task.groupKey(input),
    [],
    task.caseKey ?? ((input) => task.groupKey(input)),
  );
  const weights = await estimator.fit(train, {
    seed,
    ...(init && { init: estimator.read(init) }),
    collection: made ? await collectionOf(task, { estimator: name, bytes: made }) : undefined,
  });
  return {
    sha256: await sha256(estimator.write(weights)),
    dataHash: await dataHash(train),
    rows: train.length,
  };
}
