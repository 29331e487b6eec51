import { aboveThreshold } from "@/lib/loop/monitor/above-threshold";
import { activeVersions } from "@/lib/loop/monitor/active-versions";
import { baselineOf } from "@/lib/loop/monitor/baseline";
import { focusVersion } from "@/lib/loop/monitor/focus-version";
import { labelShares } from "@/lib/loop/monitor/label-shares";
import { latencyFigures } from "@/lib/loop/monitor/latency-figures";
import { quality } from "@/lib/loop/monitor/quality";
import { totals } from "@/lib/loop/monitor/totals";
import { visibleBins } from "@/lib/loop/monitor/visible-bins";
import { volume } from "@/lib/loop/monitor/volume";
import { spanBefore } from "@/lib/loop/monitor/window";
import { windowDrift } from "@/lib/loop/monitor/window-drift";
import { wrongShare } from "@/lib/loop/monitor/wrong-share";
import { EMPTY } from "@/lib/reactive/cell";
import { defineCell } from "@/lib/reactive/define-cell";
import { latencyEdges } from "@/lib/stats/latency-edges";
import type { Initial, MonitorActions } from "./monitor-actions";
import { createLoad } from "./create-load";
import { sources } from "./monitor-sources";
import { labelIds } from "./task-facts";
import { unwrap } from "./unwrap";

/** The cells of the monitor; only two of them ask the server, the rest follow in the browser. */
export function monitorCells(actions: MonitorActions, initial: Initial | undefined) {
  const { task, window, version, threshold, compareWith, refreshes } = sources;
  const { load, settle } = createLoad(actions, initial);

  const loaded = defineCell({
    name: "loaded",
    inputs: [task, window, refreshes],
    source: "loadRollups({ task, window })  // on the server, from the hourly rollups",
    run: ({ task, window }) => (window === undefined ? EMPTY : load({ task: task.id, window })),
  });
  const rollups = defineCell({
    name: "rollups",
    inputs: [loaded],
    source: "loaded.rollups  // the same object while nothing changed",
    run: ({ loaded }) => settle(loaded.rollups),
  });
  const active = defineCell({
    name: "active",
    inputs: [rollups],
    source: "activeVersions(rollups.sums)",
    run: ({ rollups }) => activeVersions(rollups.sums),
  });
  const focus = defineCell({
    name: "focus",
    inputs: [rollups, version],
    source: "focusVersion(rollups, version)",
    run: ({ rollups, version }) => focusVersion(rollups, version),
  });
  const summary = defineCell({
    name: "totals",
    inputs: [rollups, version],
    source: "totals(rollups.sums, version)",
    run: ({ rollups, version }) => totals(rollups.sums, version),
  });
  const latency = defineCell({
    name: "latency",
    inputs: [rollups, version],
    source:
      "latencyFigures(rollups.sums, version)\n// mean = total / n; percentiles interpolated within bins 10 % wide",
    run: ({ rollups, version }) => latencyFigures(rollups.sums, version) ?? EMPTY,
  });
  const histogram = defineCell({
    name: "histogram",
    inputs: [task, latency, threshold],
    source: "visibleBins(latency.counts, latencyEdges)\naboveThreshold(latency.counts, threshold)",
    run: ({ task, latency, threshold }) => ({
      n: latency.n,
      above: aboveThreshold(latency.counts, threshold),
      bins: visibleBins(latency.counts, latencyEdges, {
        include: [task.latency.targetMs, task.latency.alertMs, threshold],
      }),
    }),
  });
  const volumes = defineCell({
    name: "volume",
    inputs: [rollups, version],
    source: "volume(rollups, version)",
    run: ({ rollups, version }) => ({ bucket: rollups.bucket, series: volume(rollups, version) }),
  });
  const earlier = defineCell({
    name: "earlier",
    inputs: [rollups, compareWith],
    source: 'compareWith === "previous" ? loadSums(spanBefore(rollups)) : null  // on the server',
    run: async ({ rollups, compareWith }) =>
      compareWith === "previous"
        ? unwrap(await actions.loadSums({ task: rollups.task, ...spanBefore(rollups) }))
        : null,
  });
  const baseline = defineCell({
    name: "baseline",
    inputs: [task, rollups, focus, earlier],
    source: "earlier ? baselineOf(earlier, focus) : reference of the version in focus",
    run: ({ task, rollups, focus, earlier }) => ({
      counts: earlier
        ? baselineOf(earlier, focus, { features: task.features, labels: labelIds(task) })
        : (rollups.versions.find((facts) => facts.version === focus)?.reference ?? null),
    }),
  });
  const labels = defineCell({
    name: "labels",
    inputs: [task, rollups, focus, baseline],
    source: "labelShares(rollups.sums, focus, labels, baseline)",
    run: ({ task, rollups, focus, baseline }) => ({
      version: focus,
      ...labelShares(rollups.sums, focus, labelIds(task), baseline.counts),
    }),
  });
  const drift = defineCell({
    name: "drift",
    inputs: [task, rollups, focus, baseline],
    source:
      "windowDrift(baselineOf(rollups.sums, focus), baseline)\n// chi-square, z or Fisher per column; Benjamini-Hochberg over columns; effect: Jensen-Shannon distance",
    run: ({ task, rollups, focus, baseline }) => {
      if (baseline.counts === null) return EMPTY;
      const current = baselineOf(rollups.sums, focus, { features: task.features, labels: labelIds(task) });
      return { version: focus, ...windowDrift(current, baseline.counts) };
    },
  });
  const qualities = defineCell({
    name: "quality",
    inputs: [task, rollups, version],
    source:
      "quality(rollups, version, labels)\n// accuracy: Wilson; macro-F1: bootstrap, seed = version; estimate: mean confidence",
    run: ({ task, rollups, version }) => quality(rollups, version, labelIds(task)),
  });
  const wrong = defineCell({
    name: "wrong",
    inputs: [task, rollups, version],
    source: "wrongShare(rollups, version, labels)  // Wilson interval",
    run: ({ task, rollups, version }) => ({
      bucket: rollups.bucket,
      ...wrongShare(rollups, version, labelIds(task)),
    }),
  });

  const cells = { loaded, rollups, active, focus, summary, latency, histogram, volumes, earlier, baseline };
  return { ...cells, labels, drift, qualities, wrong };
}

export type MonitorCells = ReturnType<typeof monitorCells>;
