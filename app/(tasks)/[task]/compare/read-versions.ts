import type { VersionOption } from "@/components/task/version-option";
import { versionsOf } from "@/lib/server/answers/list-versions";
import { servingVersion } from "@/lib/server/serving";
import type { AnyTask } from "@/lib/task/define-task";
import { Refusal } from "@/lib/refusal";

/** The versions of a task, newest first; without a database the one that came with the code. */
export async function readVersions(task: AnyTask): Promise<VersionOption[]> {
  try {
    return (await versionsOf(task)).map(({ version, sha256, estimator, aliases, metrics }) => ({
      version,
      sha256,
      estimator,
      aliases,
      macroF1: metrics.macroF1.value,
      n: metrics.n,
    }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { version, sha256, estimator } = await servingVersion(task);
    const { macroF1, n } = task.shipped.validation;
    return [{ version, sha256, estimator: estimator.name, aliases: ["champion"], macroF1: macroF1.value, n }];
  }
}
