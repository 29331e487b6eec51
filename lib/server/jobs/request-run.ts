import "server-only";
import { Refusal } from "@/lib/refusal";
import type { AnyTask } from "@/lib/task/define-task";
import { estimatorChoices } from "@/lib/task/estimator-choices";
import { actorName } from "../auth/actor-name";
import type { Actor } from "../auth/authorise";
import { listAliases } from "../data/aliases";
import { findVersion } from "../data/model-versions";
import { queueRun } from "../data/runs";
import { requireTask } from "../require-task";
import { registerShipped } from "../serving/register-shipped";
import { getBoss, trainQueue } from "./boss";
import { wakeWorkers } from "./workers";

/** Also what `lingkar train` uses when it is given none. */
const defaultSeed = 1;

/**
 * Queues a training run of a task, or answers the one that is unfinished. Without an estimator it is the champion's,
 * so that the champion can be updated. @throws Refusal `not_found`, `invalid_input`, `unavailable`.
 */
export async function requestRun(asked: {
  task: string;
  estimator?: string | undefined;
  seed?: number | undefined;
  reason: string;
  actor: Actor;
}): Promise<{ run: string; created: boolean }> {
  const task = requireTask(asked.task);
  const boss = await getBoss();
  await registerShipped(task);
  const estimator = asked.estimator === undefined ? await championEstimator(task) : asked.estimator;
  if (!estimatorChoices(task).includes(estimator)) throw noEstimator(task);
  const { seed = defaultSeed, reason, actor } = asked;
  const queued = await queueRun({ task: task.id, estimator, seed, reason, by: actorName(actor) });
  if (queued.created) await sendRun(boss, queued.run);
  return queued;
}

/** Puts a run into the queue; nothing happens when it is there. */
export async function sendRun(boss: Awaited<ReturnType<typeof getBoss>>, run: string): Promise<void> {
  await boss.send(trainQueue, { run }, { id: run });
  wakeWorkers(boss);
}

async function championEstimator(task: AnyTask): Promise<string> {
  const champion = (await listAliases()).find((row) => row.task === task.id && row.alias === "champion");
  const version = champion && (await findVersion(task.id, champion.version));
  const name = version?.lineage.estimator ?? "";
  return Object.hasOwn(task.estimators, name) ? name : task.defaultEstimator;
}

function noEstimator(task: AnyTask): Refusal {
  const names = estimatorChoices(task).join(", ");
  return new Refusal(
    "invalid_input",
    {
      en: "Some of what was sent cannot be used. See the fields.",
      id: "Sebagian isian tidak dapat dipakai. Lihat daftar isiannya.",
    },
    { fields: { estimator: { en: `Must be one of: ${names}.`, id: `Harus salah satu dari: ${names}.` } } },
  );
}
