import "server-only";
import { VersionMetrics } from "@/lib/api/version";
import type { VersionSummary } from "@/lib/api/version";
import type { AnyTask } from "@/lib/task/define-task";
import { listAliases } from "../data/aliases";
import { listVersions } from "../data/model-versions";
import { registerShipped } from "../serving/register-shipped";

/** The registry of a task, newest version first, with the aliases as they stand now. */
export async function versionsOf(task: AnyTask): Promise<VersionSummary[]> {
  await registerShipped(task);
  const [versions, aliases] = await Promise.all([listVersions(task.id), listAliases()]);
  return versions.map(({ lineage, validation, evaluations, ...row }) => ({
    version: row.version,
    aliases: aliases
      .filter((to) => to.task === task.id && to.version === row.version)
      .map(({ alias }) => alias),
    origin: row.origin,
    sha256: row.sha256,
    bytes: row.bytes,
    seconds: row.seconds,
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    estimator: lineage.estimator,
    seed: lineage.seed,
    dataHash: lineage.dataHash,
    parent: lineage.parent,
    codeVersion: lineage.codeVersion,
    sources: lineage.sources,
    metrics: VersionMetrics.parse(validation),
    evaluations: Object.fromEntries(
      Object.entries(evaluations).map(([name, evaluation]) => [name, VersionMetrics.parse(evaluation)]),
    ),
    gate: row.gate,
    run: row.run,
  }));
}
