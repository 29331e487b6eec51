import "server-only";
import { refit } from "@/lib/loop/refit";
import type { Refitted } from "@/lib/loop/refit";
import { partRows } from "@/lib/loop/train-run";
import { Refusal } from "@/lib/refusal";
import type { AnyTask } from "@/lib/task/define-task";
import { findDataset } from "../data/datasets";
import { readExamples } from "../data/examples";
import { findVersion } from "../data/model-versions";
import type { RegisteredVersion } from "../data/model-versions";
import { artifactBytes } from "../serving/artifact-bytes";
import { noVersion } from "../serving/load-version";
import { starterRows } from "./starter-rows";

/**
 * Trains a version again from the data sets, estimator, seed and parent in its record.
 * @throws Refusal `not_found` for an unknown version, `conflict` when a data set it learned from is not here.
 */
export async function refitVersion(task: AnyTask, number: number): Promise<Refitted> {
  const version = await findVersion(task.id, number);
  if (!version) throw noVersion();
  const { lineage, sha256 } = version;
  const rows = await rowsOf(task, version);
  const parent = lineage.parent === null ? undefined : await findVersion(task.id, lineage.parent);
  const init = parent ? await artifactBytes(parent.sha256) : undefined;
  if (lineage.parent !== null && !init) throw new Error("The parent of a version is not in the registry.");
  return refit(task, {
    estimator: lineage.estimator,
    seed: lineage.seed,
    rows,
    init: init ?? null,
    made: (await artifactBytes(sha256)) ?? null,
  });
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

const missing = (name: string) =>
  new Refusal("conflict", {
    en: `The data set "${name}" that this version learned from is not here. Import it first.`,
    id: `Himpunan data "${name}" yang dipelajari versi ini tidak ada di sini. Impor dahulu.`,
  });
