import "server-only";
import { Refusal } from "@/lib/refusal";
import type { AnyTask } from "@/lib/task/define-task";
import { appointAlias } from "../data/aliases";
import { saveArtifact } from "../data/artifacts";
import { findVersionBySha256, highestVersion, insertVersion } from "../data/model-versions";
import { processWide } from "../process-wide";
import { shippedBytes } from "./shipped-bytes";

const attempts = () => processWide("registered", () => new Map<string, Promise<number>>());

/**
 * Makes sure that the version that came with the code is in the registry, and serves if nothing else was appointed.
 * Answers its number there: its own, or the next free one when a run had taken that. Done once a process and task;
 * several processes may do it at once. @throws Refusal `unavailable` while the database cannot be reached.
 */
export function registerShipped(task: AnyTask): Promise<number> {
  const known = attempts().get(task.id);
  if (known) return known;
  const attempt = register(task).catch((error: unknown) => {
    attempts().delete(task.id);
    throw error;
  });
  attempts().set(task.id, attempt);
  return attempt;
}

async function register(task: AnyTask): Promise<number> {
  const { shipped, id } = task;
  const version = (await findVersionBySha256(id, shipped.sha256)) ?? (await insert(task));
  const reason = "Came with the code.";
  await appointAlias({ task: id, alias: "champion", version, by: "system", reason });
  return version;
}

async function insert(task: AnyTask, tries = 5): Promise<number> {
  const { shipped, id } = task;
  const bytes = await shippedBytes(shipped.sha256);
  if (!bytes) throw new Error("The shipped artifact is missing.");
  await saveArtifact(shipped.sha256, bytes);
  const highest = await highestVersion(id);
  const version = highest < shipped.version ? shipped.version : highest + 1;
  try {
    await insertVersion({ ...shipped, task: id, version, origin: "shipped", createdBy: "system" });
    return version;
  } catch (error) {
    // Somebody else was faster: with the same version, or with the number.
    if (!(error instanceof Refusal) || error.code !== "conflict" || tries <= 1) throw error;
    return (await findVersionBySha256(id, shipped.sha256)) ?? insert(task, tries - 1);
  }
}
