import { sum } from "@/lib/stats/sum";
import { wilson } from "@/lib/stats/wilson";
import { countWrong, readFeedback } from "./read-feedback";
import { selectVersion } from "./select-version";
import { bucketStarts } from "./window";
import type { Rollups, VersionChoice } from "./rollups";

export type WrongShare = {
  n: number;
  wrong: number;
  /** 95 %, Wilson. */
  interval: [number, number];
  /** `share` is null where nobody gave feedback. */
  points: { at: string; n: number; share: number | null; interval: [number, number] }[];
};

/** Share of feedback that said "wrong", by the hour or day of the prediction. */
export function wrongShare(
  rollups: Pick<Rollups, "feedback" | "from" | "to" | "bucket">,
  choice: VersionChoice,
  labels: readonly string[],
): WrongShare {
  const rows = selectVersion(rollups.feedback, choice);
  const count = (of: typeof rows) => {
    const feedback = readFeedback(of, labels);
    const n = sum(feedback.map((row) => row.n));
    const wrong = countWrong(feedback);
    return { n, wrong, interval: wilson(wrong, n) };
  };
  const at = (start: string) => rows.filter((row) => new Date(row.at).toISOString() === start);
  return {
    ...count(rows),
    points: bucketStarts(rollups).map((start) => {
      const { n, wrong, interval } = count(at(start));
      return { at: start, n, share: n === 0 ? null : wrong / n, interval };
    }),
  };
}
