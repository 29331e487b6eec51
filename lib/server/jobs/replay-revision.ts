import "server-only";
import { collectionOf } from "@/lib/loop/collection-of";
import type { AnyTask } from "@/lib/task/define-task";
import { findVersion, type RegisteredVersion } from "../data/model-versions";
import { artifactBytes } from "../serving/artifact-bytes";
import { inThread } from "./in-thread";
import type { Replayed } from "./replayed";
import { RevisedVersion } from "./thread-messages";

/** Puts the collection of a version into its parent's weights once more: the same bytes, or something else was changed too. */
export async function replayRevision(
  task: AnyTask,
  { version, sha256: expected, lineage }: RegisteredVersion,
  signal: AbortSignal,
): Promise<Replayed> {
  const { estimator } = lineage;
  const parent = lineage.parent === null ? undefined : await findVersion(task.id, lineage.parent);
  const [before, own] = [parent && (await artifactBytes(parent.sha256)), await artifactBytes(expected)];
  if (!before || !own) throw new Error("The parent of a version is not in the registry.");
  const started = performance.now();
  const items = (await collectionOf(task, { estimator, bytes: own })) ?? [];
  const request = { estimator, bytes: before, items, kept: [] };
  const made = await inThread(RevisedVersion, { kind: "revise", task: task.id, request }, { signal });
  const recorded = lineage.sources.find(({ kind }) => kind === "collection")?.sha256 ?? "";
  return {
    task: task.id,
    version,
    expected,
    actual: made.sha256,
    equal: made.sha256 === expected && made.source.sha256 === recorded,
    dataHash: { expected: recorded, actual: made.source.sha256 },
    codeVersion: { expected: lineage.codeVersion, actual: made.codeVersion },
    seconds: (performance.now() - started) / 1000,
    why:
      made.sha256 === expected
        ? null
        : {
            en: "The parent's weights with this collection are no longer these bytes.",
            id: "Bobot induk dengan koleksi ini tidak lagi menghasilkan bita yang sama.",
          },
  };
}
