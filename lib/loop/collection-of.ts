import type { AnyTask } from "@/lib/task/define-task";

/** The collection that a version's weights hold; undefined where its task has none. @throws RangeError for an unknown estimator. */
export async function collectionOf(
  task: AnyTask,
  version: { estimator: string; bytes: Uint8Array },
): Promise<readonly string[] | undefined> {
  if (!task.collection) return undefined;
  const estimator = await task.estimators[version.estimator]?.();
  if (!estimator) throw new RangeError(`The task has no estimator "${version.estimator}".`);
  return estimator.collection?.items(estimator.read(version.bytes));
}
