import type { BinCount, Loaded } from "@/lib/loop/monitor/rollups";
import type { Result } from "@/lib/result";

/** What the monitor asks the server for. */
export type MonitorActions = {
  loadRollups: (asked: { task: string; window: string }) => Promise<Result<Loaded>>;
  loadSums: (asked: { task: string; from: string; to: string }) => Promise<Result<BinCount[]>>;
};

/** What the page brought along, and for which question. */
export type Initial = { task: string; window: string; loaded: Loaded };
