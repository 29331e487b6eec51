import { sha256 } from "@/lib/ml/sha256";
import type { AnyTask } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";
import type { Evaluation, Lineage, Reference } from "@/lib/task/version";
import { collectionSource } from "./collection-source";
import { evaluateJudged } from "./evaluate-judged";
import { withGroups } from "./prepare-rows";
import { referenceOf } from "./reference";

export type ReviseRequest = {
  estimator: string;
  /** The version whose collection is replaced. */
  bytes: Uint8Array;
  items: readonly string[];
  /** Rows that it never learned from, to measure it anew. */
  kept: readonly Row<Record<string, unknown>>[];
};

export type Revised = {
  bytes: Uint8Array;
  sha256: string;
  source: Lineage["sources"][number];
  validation: Evaluation;
  reference: Reference;
};

/** The same weights with another collection, measured as read back: nothing is learned. @throws RangeError where the task has none. */
export async function reviseVersion(
  task: AnyTask,
  { estimator: name, bytes: before, items, kept }: ReviseRequest,
): Promise<Revised> {
  const estimator = await task.estimators[name]?.();
  if (!estimator?.collection) throw new RangeError("The version has no collection.");
  const bytes = estimator.write(estimator.collection.revise(estimator.read(before), items));
  const weights = estimator.read(bytes);
  const judged = withGroups(kept, (input) => task.groupKey(input)).map((row) => ({
    row,
    prediction: estimator.predict(weights, row.input),
  }));
  return {
    bytes,
    sha256: await sha256(bytes),
    source: await collectionSource(items),
    validation: evaluateJudged(task, judged),
    reference: referenceOf(
      judged.map(({ row, prediction }) => ({ features: task.features(row.input), prediction })),
      task.featureDeclarations,
      task.schema.label.options.map(String),
    ),
  };
}
