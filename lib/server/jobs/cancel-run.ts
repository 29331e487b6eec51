import "server-only";
import { Refusal } from "@/lib/refusal";
import { actorName } from "../auth/actor-name";
import type { Actor } from "../auth/authorise";
import { appendAudit } from "../data/audit-log";
import { endRun, getRun } from "../data/runs";
import { noRun } from "../experiments/no-run";
import { getBoss, trainQueue } from "./boss";
import { stopWork } from "./workers";

/**
 * Ends a run that waits or is being worked on; nothing of it is registered. Its worker notices within two seconds,
 * wherever it is. @throws Refusal `not_found`, or `conflict` when it has ended.
 */
export async function cancelRun({
  id,
  reason,
  actor,
}: {
  id: string;
  reason?: string | undefined;
  actor: Actor;
}): Promise<void> {
  const run = await getRun(id);
  if (!run) throw noRun();
  const why = reason ? `: ${reason}` : ".";
  const text = { en: `Cancelled by ${actor.name}${why}`, id: `Dibatalkan oleh ${actor.name}${why}` };
  if (!(await endRun(id, "cancelled", text))) {
    throw new Refusal("conflict", {
      en: "This run has already ended.",
      id: "Pelatihan ini sudah berakhir.",
    });
  }
  stopWork(id);
  await appendAudit({
    actor: actorName(actor),
    action: "run.cancel",
    task: run.task,
    subject: id,
    detail: { reason: reason ?? "" },
  });
  await (await getBoss()).cancel(trainQueue, id);
}
