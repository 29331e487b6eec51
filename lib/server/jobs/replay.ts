import "server-only";
import type { Bilingual } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";
import { findDataset } from "../data/datasets";
import { readExamples } from "../data/examples";
import { findVersion } from "../data/model-versions";
import type { RegisteredVersion } from "../data/model-versions";
import { noVersion } from "../serving/load-version";
import { inThread } from "./in-thread";
import { replayRevision } from "./replay-revision";
import type { Replayed } from "./replayed";
import { Refitted } from "./thread-messages";

/**
 * Trains a version again from the data sets, estimator, seed and parent in its record, and compares the weights' hash.
 * @throws Refusal `not_found` for an unknown version, `conflict` when a data set it learned from is not here.
 */
export async function replay(task: AnyTask, number: number, signal: AbortSignal): Promise<Replayed> {
  const version = await findVersion(task.id, number);
  if (!version) throw noVersion();
  if (version.origin === "collection") return replayRevision(task, version, signal);
  const { lineage, sha256: expected } = version;
  const started = performance.now();
  const made = await inThread(Refitted, { kind: "refit", task: task.id, version: number }, { signal });
  const equal = made.sha256 === expected;
  const sameData = made.dataHash === lineage.dataHash;
  return {
    task: task.id,
    version: number,
    expected,
    actual: made.sha256,
    equal,
    dataHash: { expected: lineage.dataHash, actual: made.dataHash },
    codeVersion: { expected: lineage.codeVersion, actual: made.codeVersion },
    seconds: (performance.now() - started) / 1000,
    why: equal ? null : sameData ? otherCode : await changedData(version),
  };
}

async function changedData({ lineage: { sources } }: RegisteredVersion): Promise<Bilingual> {
  let erased = 0;
  for (const { sha256 } of sources) {
    const set = await findDataset(sha256);
    if (set?.kind === "feedback") erased += set.rows - (await readExamples(sha256)).length;
  }
  if (erased === 0)
    return {
      en: "The rows are no longer the ones it learned from.",
      id: "Barisnya bukan lagi baris yang dipelajari versi ini.",
    };
  return {
    en: `${erased} of the rows it learned from were erased by the people they came from, so it can no longer be made again exactly.`,
    id: `${erased} baris yang dipelajarinya telah dihapus oleh pemiliknya, jadi versi ini tidak dapat lagi dibuat ulang persis sama.`,
  };
}

const otherCode: Bilingual = {
  en: "The rows are the same, but the code now learns something else from them.",
  id: "Barisnya sama, tetapi kode saat ini mempelajari hal yang berbeda darinya.",
};
