import type { ChartTone } from "@/components/charts/chart-theme";
import type { BinnedFeature } from "@/lib/loop/monitor/baseline";

/** What the monitor is told of a task, in the language of the page. */
export type TaskFacts = {
  id: string;
  title: string;
  labels: readonly { id: string; title: string; tone: ChartTone }[];
  features: readonly (BinnedFeature & { title: string; binNames: readonly string[] })[];
  latency: { targetMs: number; alertMs: number };
};

export const labelIds = (task: TaskFacts): string[] => task.labels.map(({ id }) => id);
