import { sum } from "@/lib/stats/sum";
import { wilson } from "@/lib/stats/wilson";
import { activeVersions } from "./active-versions";
import { selectVersion } from "./select-version";
import type { BinCount, VersionChoice } from "./rollups";

export type Totals = {
  predictions: number;
  feedback: number;
  versions: number[];
  /** Predictions made in a browser, and those whose claimed label the server could not confirm; 95 % interval (Wilson). */
  browser: { n: number; mismatches: number; interval: [number, number] };
};

export function totals(sums: readonly BinCount[], choice: VersionChoice): Totals {
  const rows = selectVersion(sums, choice);
  const count = (metric: string, key?: string) =>
    sum(
      rows.filter((row) => row.metric === metric && (key === undefined || row.key === key)).map(({ n }) => n),
    );
  const n = count("latency", "browser");
  const mismatches = count("mismatch");
  return {
    predictions: count("label"),
    feedback: count("feedback"),
    versions: activeVersions(rows).map(({ version }) => version),
    // A claim can also be made for a prediction of the server, so the share is bounded.
    browser: { n, mismatches, interval: wilson(Math.min(n, mismatches), n) },
  };
}
