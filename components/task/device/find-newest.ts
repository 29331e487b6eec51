import { z } from "zod";
import { TaskDetail, TaskSummary } from "@/lib/api/task";
import { getJson } from "./get-json";
import type { ServingVersion } from "./serving-version";

const Summaries = z.array(TaskSummary.pick({ id: true, version: true }));
const Detail = TaskDetail.pick({ version: true }).extend({
  modelCard: TaskDetail.shape.modelCard.pick({ version: true, sha256: true }).extend({
    lineage: TaskDetail.shape.modelCard.shape.lineage.pick({ estimator: true }),
  }),
});

/** The version that serves now. The short list is asked first; only a new number is worth the long answer. */
export async function findNewest(
  task: string,
  known: ServingVersion,
  fetch: typeof globalThis.fetch,
): Promise<ServingVersion> {
  const summaries = Summaries.parse(await getJson("/api/v1/tasks", fetch));
  const summary = summaries.find(({ id }) => id === task);
  if (!summary || summary.version === known.version) return known;
  const { modelCard: card } = Detail.parse(await getJson(`/api/v1/tasks/${encodeURIComponent(task)}`, fetch));
  return { version: card.version, sha256: card.sha256, estimator: card.lineage.estimator };
}
