import "server-only";
import type { ImportAnswer } from "@/lib/api/dataset";
import { datasetHash } from "@/lib/loop/dataset-hash";
import type { AnyTask } from "@/lib/task/define-task";
import { actorName } from "../auth/actor-name";
import type { Actor } from "../auth/authorise";
import { appendAudit } from "../data/audit-log";
import { findDataset, noteDataset, readyDataset } from "../data/datasets";
import { saveExamples } from "../data/examples";
import { oneAtATime } from "../auth/one-at-a-time";
import { readRows } from "./read-rows";
import type { ColumnMap } from "./read-rows";

const limitBytes = 50 * 1024 * 1024;

/**
 * Imports a csv or tsv file as base data: from then on the task is trained anew from it. The same rows again are the same
 * data set. It is there when all of it is, and an import that was cut short can be repeated.
 * @throws Refusal, and then nothing was imported.
 */
export async function importDataset(
  task: AnyTask,
  {
    body,
    name,
    map,
    actor,
  }: { body: ReadableStream<Uint8Array>; name: string; map: ColumnMap; actor: Actor },
): Promise<ImportAnswer> {
  const { rows, ...problems } = await readRows(task, body, { map, limitBytes });
  const sha256 = await datasetHash(task.id, rows);
  return oneAtATime(`import ${sha256}`, async () => {
    const known = await findDataset(sha256);
    const fresh = known === undefined || !known.ready || known.retiredAt !== null;
    if (fresh) {
      const by = actorName(actor);
      await noteDataset({ sha256, task: task.id, name, kind: "base", rows: rows.length, ready: false, by });
      const stored = await saveExamples(sha256, rows);
      if (stored !== rows.length) throw new Error("Not all rows of an import were stored.");
      await readyDataset(sha256);
      const detail = { name, rows: rows.length, skipped: problems.skipped };
      await appendAudit({ actor: by, action: "data.import", task: task.id, subject: sha256, detail });
    }
    return { sha256, name: known?.name ?? name, rows: rows.length, created: fresh, ...problems };
  });
}
