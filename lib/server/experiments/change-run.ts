import "server-only";
import type { RunChange, RunDescribed } from "@/lib/api/experiment";
import { actorName } from "../auth/actor-name";
import type { Actor } from "../auth/authorise";
import { describeRun } from "../data/experiments";
import { noRun } from "./no-run";

/** Writes what people say about a run. @throws Refusal `not_found`, or `conflict` when the note is another one by now. */
export async function changeRun(id: string, change: RunChange, actor: Actor): Promise<RunDescribed> {
  const described = await describeRun(id, change, actorName(actor));
  if (!described) throw noRun();
  return { id, ...described };
}
