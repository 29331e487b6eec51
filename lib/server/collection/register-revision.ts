import "server-only";
import type { AnyTask } from "@/lib/task/define-task";
import { actorName } from "../auth/actor-name";
import type { Actor } from "../auth/authorise";
import { pointAlias } from "../answers/promote";
import { saveArtifact } from "../data/artifacts";
import { appendAudit } from "../data/audit-log";
import { findVersion, highestVersion, insertVersion } from "../data/model-versions";
import { inThread } from "../jobs/in-thread";
import { starterRows } from "../jobs/starter-rows";
import { RevisedVersion } from "../jobs/thread-messages";
import { artifactBytes } from "../serving/artifact-bytes";
import { noVersion } from "../serving/load-version";

type Revision = {
  parent: number;
  items: readonly string[];
  counts: { added: number; retired: number; total: number };
  reason: string;
  actor: Actor;
};

/** Makes a version of the parent's weights and another collection, and lets it serve; answers its number. */
export async function registerRevision(
  task: AnyTask,
  { parent: number, items, counts, reason, actor }: Revision,
): Promise<number> {
  const parent = await findVersion(task.id, number);
  const before = parent && (await artifactBytes(parent.sha256));
  if (!parent || !before) throw noVersion();
  const started = performance.now();
  const { test: kept } = await starterRows(task);
  const request = { estimator: parent.lineage.estimator, bytes: before, items, kept };
  const made = await inThread(
    RevisedVersion,
    { kind: "revise", task: task.id, request },
    { signal: AbortSignal.timeout(120_000) },
  );
  const { bytes, sha256, source, validation, reference, codeVersion } = made;
  await saveArtifact(sha256, bytes);
  const version = (await highestVersion(task.id)) + 1;
  const by = actorName(actor);
  await insertVersion({
    task: task.id,
    version,
    sha256,
    bytes: bytes.length,
    seconds: (performance.now() - started) / 1000,
    lineage: { ...parent.lineage, sources: [source], codeVersion, parent: number },
    validation,
    evaluations: {},
    reference,
    origin: "collection",
    createdBy: by,
  });
  await appendAudit({
    actor: by,
    action: "collection.change",
    task: task.id,
    subject: String(version),
    detail: { from: number, to: version, ...counts, reason },
  });
  await pointAlias(task, { alias: "champion", version, reason }, actor);
  return version;
}
