import "server-only";
import type { Alias, MoveAliasAnswer } from "@/lib/api/alias";
import type { AnyTask } from "@/lib/task/define-task";
import { actorName } from "../auth/actor-name";
import type { Actor } from "../auth/authorise";
import { moveAlias } from "../data/aliases";
import { loadVersion } from "../serving/load-version";
import { refreshPointers } from "../serving/pointers";
import { registerShipped } from "../serving/register-shipped";

/**
 * Points an alias at a version and audits it. The version is loaded first, so that one that cannot serve never does.
 * @throws Refusal `not_found` for an unknown version.
 */
export async function pointAlias(
  task: AnyTask,
  to: { alias: Alias; version: number; reason: string },
  actor: Actor,
): Promise<MoveAliasAnswer> {
  await registerShipped(task);
  await loadVersion(task, to.version);
  const previous = await moveAlias({ ...to, task: task.id, by: actorName(actor) });
  await refreshPointers();
  return { task: task.id, alias: to.alias, version: to.version, previous };
}
