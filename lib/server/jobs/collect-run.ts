import "server-only";
import { assignPartFor } from "@/lib/loop/assign-part";
import { datasetHash } from "@/lib/loop/dataset-hash";
import type { TrainRunRequest } from "@/lib/loop/train-run";
import type { AnyTask, GatePolicy } from "@/lib/task/define-task";
import { byCrossValidation } from "@/lib/task/selection";
import { listAliases } from "../data/aliases";
import { dropUnreadyDataset, listDatasets, noteDataset, readyDataset } from "../data/datasets";
import { listConfirmed, readExamples, saveExamples } from "../data/examples";
import type { Example } from "../data/examples";
import { findVersion } from "../data/model-versions";
import type { Run } from "../data/runs";
import { artifactBytes } from "../serving/artifact-bytes";
import { registerShipped } from "../serving/register-shipped";
import { lineageOf } from "./lineage";
import { RunFailure } from "./run-failure";
import { starterRows } from "./starter-rows";

export type Collected = Omit<TrainRunRequest, "codeVersion"> & { championVersion: number };

/**
 * Everything a run learns from and is judged on. With imported data everything is learned anew; else the champion is
 * updated with what its line has not learned yet, if the run has its estimator. Synthetic starter rows train only where there is
 * nothing else to start from. The answers that will train are kept as a
 * data set first. Doing it again gives the same, or takes in what came meanwhile.
 * @throws RunFailure when there is nothing new.
 */
export async function collectRun(task: AnyTask, run: Run, policy: GatePolicy): Promise<Collected> {
  await registerShipped(task);
  const starter = await starterRows(task);
  const { version: champion, bytes } = await currentChampion(task);
  const bases = await Promise.all(
    (await listDatasets(task.id, "base"))
      .filter(({ retiredAt }) => retiredAt === null)
      .map(async ({ name, sha256 }) => ({ name, sha256, rows: await readExamples(sha256) })),
  );
  const line = await lineageOf(champion);
  const updates = bases.length === 0 && champion.lineage.estimator === run.estimator;
  const learned = updates ? line.flatMap(({ lineage }) => lineage.sources.map(({ sha256 }) => sha256)) : [];
  const feedback = await snapshotFeedback(task, run, new Set(learned));
  const realData = bases.length > 0 || updates;
  const learnStarter = !learned.includes(starter.sha256) && !(task.starter.synthetic && realData);
  if (updates && !learnStarter && feedback.train.length === 0) throw nothingNew();

  await noteDataset({
    ...made(task, run),
    name: starter.name,
    sha256: starter.sha256,
    kind: "starter",
    rows: starter.train.length,
    ready: true,
  });
  return {
    estimator: run.estimator === byCrossValidation ? undefined : run.estimator,
    seed: run.seed,
    policy,
    starter,
    bases,
    feedback,
    learnStarter,
    init: updates ? { version: champion.version, bytes } : null,
    champion: {
      estimator: champion.lineage.estimator,
      bytes,
      // What the shipped version learned from is not known row by row.
      sawBases: line.some(({ origin }) => origin === "shipped"),
    },
    championVersion: champion.version,
  };
}

const made = (task: AnyTask, { requestedBy }: Run) => ({ task: task.id, by: requestedBy });

async function currentChampion(task: AnyTask) {
  const alias = (await listAliases()).find((row) => row.task === task.id && row.alias === "champion");
  const version = alias && (await findVersion(task.id, alias.version));
  const bytes = version && (await artifactBytes(version.sha256));
  if (!version || !bytes) throw new Error("The champion is not in the registry.");
  return { version, bytes };
}

/** Parts the confirmed answers, and keeps those that train and were not learned from before as a data set. */
async function snapshotFeedback(
  task: AnyTask,
  run: Run,
  learned: ReadonlySet<string>,
): Promise<TrainRunRequest["feedback"]> {
  const starter = await starterRows(task);
  const partOf = assignPartFor(task, starter);
  const used = new Set<string>();
  for (const sha256 of learned) for (const row of await readExamples(sha256)) used.add(mark(row));

  // A prediction erased between reading and keeping leaves a row less: read again then.
  for (let tries = 0; tries < 5; tries++) {
    const rows = (await listConfirmed(task.id)).filter(
      ({ input }) => task.schema.input.safeParse(input).success,
    );
    const parted = rows.map((row) => ({ row, part: partOf(task.groupKey(row.input)) }));
    const only = (wanted: string) => parted.filter(({ part }) => part === wanted).map(({ row }) => row);
    const train = only("train").filter((row) => !used.has(mark(row)));
    const sha256 = await datasetHash(task.id, train);
    const answer = { name: "feedback", sha256, train, test: only("test") };
    if (train.length === 0) return answer;
    await noteDataset({
      ...made(task, run),
      sha256,
      name: "feedback",
      kind: "feedback",
      rows: train.length,
      ready: false,
    });
    if ((await saveExamples(sha256, train)) === train.length) {
      await readyDataset(sha256);
      return answer;
    }
    await dropUnreadyDataset(sha256);
  }
  throw new Error("The answers changed each time they were collected.");
}

const mark = ({ prediction, label }: Pick<Example, "prediction" | "label">) => `${prediction} ${label}`;

const nothingNew = () =>
  new RunFailure({
    en: "There is nothing new to learn: no answer was confirmed or corrected since the current version was trained, and no base data was imported.",
    id: "Tidak ada hal baru untuk dipelajari: tidak ada jawaban yang dibenarkan atau dikoreksi sejak versi saat ini dilatih, dan belum ada data dasar yang diimpor.",
  });
