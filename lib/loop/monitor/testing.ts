import { latencyEdges } from "@/lib/stats/latency-edges";
import { binIndex } from "@/lib/stats/bin-index";
import type { BinCount } from "./rollups";

/** One row of rollups for a test. */
export const binCount = (metric: string, key: string, n: number, rest: Partial<BinCount> = {}): BinCount => ({
  version: 1,
  metric,
  key,
  bin: 0,
  n,
  total: 0,
  ...rest,
});

/** Latencies as rollups count them. */
export const latencyCounts = (milliseconds: readonly number[], key = "server"): BinCount[] =>
  milliseconds.map((value) =>
    binCount("latency", key, 1, { bin: binIndex(value, latencyEdges), total: value }),
  );
