import "server-only";
import type { VersionChoice } from "@/lib/api/alias";
import type { AnyTask } from "@/lib/task/define-task";
import { log } from "./log";
import { processWide } from "./process-wide";
import { loadShipped, loadVersion, noVersion } from "./serving/load-version";
import { pointer } from "./serving/pointers";
import { registerShipped } from "./serving/register-shipped";
import type { Serving } from "./serving/serving";

/** A champion that could not be loaded is tried again after this long. */
const retryMs = 5_000;

const champions = () =>
  processWide("champions", () => ({ good: new Map<string, Serving>(), retryAt: new Map<string, number>() }));

/**
 * The version that answers: by number, or by the alias as it stood at most a few seconds ago.
 * The champion always answers: without a database by the version that came with the code, and when it cannot be
 * loaded by the one that served before. @throws Refusal `not_found` for a number or alias that does not exist.
 */
export async function servingVersion(task: AnyTask, which: VersionChoice = "champion"): Promise<Serving> {
  if (typeof which === "number") return byNumber(task, which);
  const { asked, version } = await pointer(task.id, which);
  if (which === "champion") return champion(task, version);
  if (version !== undefined) return loadVersion(task, version);
  if (asked) throw noVersion();
  // Nobody knows yet: this says that the database does not answer.
  await registerShipped(task);
  throw noVersion();
}

async function byNumber(task: AnyTask, version: number): Promise<Serving> {
  const { asked } = await pointer(task.id, "champion");
  return !asked && version === task.shipped.version ? loadShipped(task, version) : loadVersion(task, version);
}

async function champion(task: AnyTask, version: number | undefined): Promise<Serving> {
  const { good, retryAt } = champions();
  const before = good.get(task.id);
  if (version === undefined) return before ?? loadShipped(task, task.shipped.version);
  if (before?.version === version) return before;
  if (performance.now() >= (retryAt.get(task.id) ?? 0)) {
    try {
      const loaded = await loadVersion(task, version);
      good.set(task.id, loaded);
      return loaded;
    } catch (error) {
      retryAt.set(task.id, performance.now() + retryMs);
      log("error", "champion-not-loaded", { task: task.id, version }, error);
    }
  }
  return before ?? loadShipped(task, task.shipped.version);
}
