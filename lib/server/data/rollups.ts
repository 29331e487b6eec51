import "server-only";
import { z } from "zod";
import { askAsServer } from "./ask-as";

const counted = {
  version: z.int(),
  key: z.string(),
  bin: z.int(),
  n: z.int(),
  total: z.number(),
};

const Sum = z.object({ ...counted, metric: z.string() });
/** How often a bin was hit in the window; `total` adds up the values behind it (latency, confidence). */
export type RollupSum = z.output<typeof Sum>;

const Point = z.object({ ...counted, at: z.string() });
export type RollupPoint = z.output<typeof Point>;

type Window = { task: string; from: Date; to: Date; version?: number | undefined };

const span = ({ task, from, to, version }: Window) => ({
  for_task: task,
  from_hour: from.toISOString(),
  to_hour: to.toISOString(),
  ...(version !== undefined && { for_version: version }),
});

/** Sums over [from, to), per version, metric, key and bin. */
export const rollupSums = (window: Window): Promise<RollupSum[]> =>
  askAsServer(z.array(Sum), (client) => client.rpc("rollup_sums", span(window)));

/** One metric over time, in buckets of an hour or a day. */
export const rollupSeries = (
  window: Window & { metric: string; bucket: "hour" | "day" },
): Promise<RollupPoint[]> =>
  askAsServer(z.array(Point), (client) =>
    client.rpc("rollup_series", { ...span(window), for_metric: window.metric, bucket: window.bucket }),
  );

/** Counts the hours that changed again; answers how many hours of versions that were. */
export const refreshRollups = (): Promise<number> =>
  askAsServer(z.int(), (client) => client.rpc("refresh_rollups"));
