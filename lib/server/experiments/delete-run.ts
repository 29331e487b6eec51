import "server-only";
import type { RunDeleted } from "@/lib/api/experiment";
import { actorName } from "../auth/actor-name";
import type { Actor } from "../auth/authorise";
import { deleteRunRow } from "../data/experiments";
import { getBoss, trainQueue } from "../jobs/boss";
import { log } from "../log";
import { noRun } from "./no-run";

/**
 * Deletes an ended run with its log, figures, note and tags, for good. The version it made stays unless it is asked for
 * too. @throws Refusal `not_found`, or `conflict` for a run that goes on or whose version is needed.
 */
export async function deleteRun(asked: {
  id: string;
  withVersion: boolean;
  reason: string;
  actor: Actor;
}): Promise<RunDeleted> {
  const { id, actor, ...rest } = asked;
  const deleted = await deleteRunRow({ id, ...rest, by: actorName(actor) });
  if (!deleted) throw noRun();
  // The queue forgets its jobs by itself after some days; without a queue there is none to forget.
  await getBoss()
    .then((boss) => boss.deleteJob(trainQueue, id))
    .catch((error: unknown) => log("warn", "run-job-kept", { run: id }, error));
  return { id, ...deleted };
}
