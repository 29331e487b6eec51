import "server-only";
import type { Alias, MoveAliasAnswer } from "@/lib/api/alias";
import { previousChampion } from "@/lib/loop/previous-champion";
import { Refusal } from "@/lib/refusal";
import { pointAlias } from "./answers/promote";
import type { Actor } from "./auth/authorise";
import { listAliasMoves } from "./data/alias-moves";
import { requireTask } from "./require-task";

/**
 * Points an alias of a task at a version, with an audit entry, and answers when this process serves it.
 * @throws Refusal `not_found`.
 */
export const promote = (to: {
  task: string;
  version: number;
  alias: Alias;
  reason: string;
  actor: Actor;
}): Promise<MoveAliasAnswer> =>
  pointAlias(requireTask(to.task), { alias: to.alias, version: to.version, reason: to.reason }, to.actor);

/** The version a roll-back of the task would lead to, if it ever had another champion. */
export const rollBackTarget = async (task: string): Promise<number | undefined> =>
  previousChampion(await listAliasMoves(task, "champion"));

/** Makes the previous champion serve again. @throws Refusal `conflict` when there was none. */
export async function rollBack({
  task,
  reason,
  actor,
}: {
  task: string;
  reason: string;
  actor: Actor;
}): Promise<MoveAliasAnswer> {
  const version = await rollBackTarget(requireTask(task).id);
  if (version !== undefined) return promote({ task, version, alias: "champion", reason, actor });
  throw new Refusal("conflict", {
    en: "No other version has served this task before.",
    id: "Belum pernah ada versi lain yang melayani tugas ini.",
  });
}
