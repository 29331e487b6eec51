import "server-only";
import { mergeCounts } from "@/lib/loop/monitor/merge-counts";
import type { BinCount, Rollups, Span } from "@/lib/loop/monitor/rollups";
import { rollupSeries, rollupSums } from "@/lib/server/data/rollups";
import type { AnyTask } from "@/lib/task/define-task";
import { freshRollups } from "./fresh-rollups";
import { inSlices } from "./in-slices";
import { servingPointer, versionFacts } from "./version-facts";

/** Everything the monitor shows of a task in a window, counted again first if that is due. */
export async function loadRollups(task: AnyTask, span: Span): Promise<Rollups> {
  await freshRollups();
  const sums = await loadSums(task, span);
  const labels = await loadSeries(task, span, "label");
  const feedback = await loadSeries(task, span, "feedback");
  const champion = await servingPointer(task);
  const seen = new Set(labels.map(({ version }) => version)).add(champion);
  return {
    ...span,
    task: task.id,
    sums,
    labels,
    feedback,
    versions: await versionFacts(task, [...seen]),
    champion,
  };
}

/** The counts alone, for a window to compare with. */
export async function loadSums(task: AnyTask, span: Pick<Span, "from" | "to">): Promise<BinCount[]> {
  return mergeCounts(await inSlices(span, (part) => rollupSums({ task: task.id, ...part })));
}

async function loadSeries(task: AnyTask, span: Span, metric: "label" | "feedback") {
  const asked = { task: task.id, metric, bucket: span.bucket };
  return (await inSlices(span, (part) => rollupSeries({ ...asked, ...part }))).flat();
}
