import "server-only";
import type { VersionKeeper } from "@/lib/api/experiment";
import { findVersion } from "../data/model-versions";
import { versionKeptBy } from "../data/experiments";
import { getRun } from "../data/runs";
import { noRun } from "./no-run";

/**
 * The version that a run made, if it made one, and why that has to stay; weights that were a version before are not its own.
 * @throws Refusal `not_found`.
 */
export async function readDeletion(
  id: string,
): Promise<{ version: number | null; keptBy: VersionKeeper | null }> {
  const run = await getRun(id);
  if (!run) throw noRun();
  const made = run.version === null ? undefined : await findVersion(run.task, run.version);
  if (made?.run !== id) return { version: null, keptBy: null };
  return { version: made.version, keptBy: await versionKeptBy(run.task, made.version) };
}
