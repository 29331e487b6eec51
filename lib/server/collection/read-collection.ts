import "server-only";
import type { CollectionPage } from "@/lib/api/collection";
import { toCsv } from "@/lib/chart/to-csv";
import type { AnyTask } from "@/lib/task/define-task";
import { findVersion } from "../data/model-versions";
import { rollBackTarget } from "../registry";
import { registerShipped } from "../serving/register-shipped";
import { servingCollection } from "./serving-collection";

/** A page of the collection that serves, in its order: of the texts that hold every word asked for. */
export async function readCollection(
  task: AnyTask,
  { q, offset, limit }: { q: string; offset: number; limit: number },
): Promise<CollectionPage> {
  await registerShipped(task);
  const { declaration, version, items } = await servingCollection(task);
  const words = q.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = words.length === 0 ? items : items.filter((item) => hasAll(item.toLowerCase(), words));
  const changed = (await findVersion(task.id, version))?.origin === "collection";
  return {
    task: task.id,
    version,
    total: items.length,
    found: found.length,
    offset,
    items: found.slice(offset, offset + limit),
    maximum: declaration.maximum,
    undo: changed ? ((await rollBackTarget(task.id)) ?? null) : null,
  };
}

const hasAll = (item: string, words: readonly string[]) => words.every((word) => item.includes(word));

/** The whole collection that serves, as a file that can be imported again. */
export async function exportCollection(task: AnyTask): Promise<{ name: string; text: string }> {
  const { declaration, version, items } = await servingCollection(task);
  const [column] = declaration.columns;
  return {
    name: `${task.id}-collection-v${version}.csv`,
    text: toCsv(
      [column],
      items.map((item) => [item]),
    ),
  };
}
