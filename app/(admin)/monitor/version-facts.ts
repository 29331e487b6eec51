import "server-only";
import type { VersionFacts } from "@/lib/loop/monitor/rollups";
import { findVersion } from "@/lib/server/data/model-versions";
import { processWide } from "@/lib/server/process-wide";
import { pointer } from "@/lib/server/serving/pointers";
import type { AnyTask } from "@/lib/task/define-task";

/** A version never changes, so what was read of it once holds for good. */
const known = () => processWide("monitor-versions", () => new Map<string, VersionFacts>());
const most = 500;

/** Reference and validation of these versions, lowest first; those the registry does not have are left out. */
export async function versionFacts(task: AnyTask, versions: readonly number[]): Promise<VersionFacts[]> {
  const found: VersionFacts[] = [];
  for (const version of [...versions].sort((a, b) => a - b)) {
    const facts = await factsOf(task, version);
    if (facts) found.push(facts);
  }
  return found;
}

async function factsOf(task: AnyTask, version: number): Promise<VersionFacts | undefined> {
  const id = `${version} ${task.id}`;
  const held = known().get(id);
  if (held) return held;
  const found = await findVersion(task.id, version);
  if (!found) return undefined;
  const { reference, validation } = found;
  const facts = { version, reference, accuracy: validation.accuracy, macroF1: validation.macroF1 };
  if (known().size >= most) known().clear();
  known().set(id, facts);
  return facts;
}

/** The version that serves a task. */
export async function servingPointer(task: AnyTask): Promise<number> {
  return (await pointer(task.id, "champion")).version ?? task.shipped.version;
}
