import "server-only";
import type { Bilingual } from "@/lib/language";
import { partRows } from "@/lib/loop/train-run";
import { Refusal } from "@/lib/refusal";
import type { AnyTask } from "@/lib/task/define-task";
import { findDataset } from "../data/datasets";
import { readExamples } from "../data/examples";
import { findVersion } from "../data/model-versions";
import type { RegisteredVersion } from "../data/model-versions";
import { artifactBytes } from "../serving/artifact-bytes";
import { noVersion } from "../serving/load-version";
import { inThread } from "./in-thread";
import { starterRows } from "./starter-rows";
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
  const rows = await rowsOf(task, version);
  const parent = lineage.parent === null ? undefined : await findVersion(task.id, lineage.parent);
  const init = parent ? await artifactBytes(parent.sha256) : undefined;
  if (lineage.parent !== null && !init) throw new Error("The parent of a version is not in the registry.");

  const started = performance.now();
  const request = {
    estimator: lineage.estimator,
    seed: lineage.seed,
    rows,
    init: init ?? null,
    made: (await artifactBytes(expected)) ?? null,
  };
  const made = await inThread(Refitted, { kind: "refit", task: task.id, request }, { signal });
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

/** The rows a version learned from, as its sources name them. */
async function rowsOf(task: AnyTask, { lineage: { sources } }: RegisteredVersion) {
  const starter = await starterRows(task);
  const sets = [];
  for (const { sha256, kind } of sources) {
    if (sha256 === starter.sha256 || kind === "collection") continue;
    const set = await findDataset(sha256);
    if (!set?.ready) throw missing(sources.find((source) => source.sha256 === sha256)?.name ?? "");
    sets.push({ ...set, examples: await readExamples(sha256) });
  }
  const bases = sets
    .filter(({ kind }) => kind === "base")
    .map(({ name, sha256, examples }) => ({ name, sha256, rows: examples }));
  const feedback = sets.filter(({ kind }) => kind === "feedback").flatMap(({ examples }) => examples);
  const learnStarter = sources.some(({ sha256 }) => sha256 === starter.sha256);
  const { train, unjudged } = partRows(task, {
    starter,
    bases,
    feedback: { name: "feedback", sha256: "", train: feedback, test: [] },
    learnStarter,
  });
  return [...train, ...unjudged];
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

const missing = (name: string) =>
  new Refusal("conflict", {
    en: `The data set "${name}" that this version learned from is not here. Import it first.`,
    id: `Himpunan data "${name}" yang dipelajari versi ini tidak ada di sini. Impor dahulu.`,
  });
