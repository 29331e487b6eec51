import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import { runSeries } from "./run-series";
import { runTimeline } from "./run-timeline";
import type { RunView } from "./run-view";

export type RunReading = { run: RunView; at: number };

/** The run as last read, and the server's clock then. */
export const reading = defineSource("run", undefined as RunReading | undefined);

export const request = defineCell({
  name: "request",
  inputs: [reading],
  source: "{ reason, requestedBy, requestedAt, estimator, seed } = run",
  run: ({ run: read }) => read?.run,
});

export const about = defineCell({
  name: "about",
  inputs: [reading],
  source: "{ note, tags, outcome } = run",
  run: ({ run: read }) => read?.run,
});

export const steps = defineCell({
  name: "steps",
  inputs: [reading],
  source: "runTimeline(run, clock of the server)",
  run: ({ run: read }) => read && runTimeline(read.run, read.at),
});

export const measured = defineCell({
  name: "measured",
  inputs: [reading],
  source: "runSeries(run.metrics)",
  run: ({ run: read }) => {
    const series = runSeries(read?.run.metrics ?? []);
    return series.length === 0 ? undefined : series;
  },
});

export const verdict = defineCell({
  name: "verdict",
  inputs: [reading],
  source: "run.gate",
  run: ({ run: read }) => read?.run.gate ?? undefined,
});

export const log = defineCell({
  name: "log",
  inputs: [reading],
  source: "run.log",
  run: ({ run: read }) => (read && read.run.log.length > 0 ? read.run.log : undefined),
});
