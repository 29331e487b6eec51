import { evaluate } from "@/lib/loop/evaluate";
import { mcNemar } from "@/lib/stats/mcnemar";
import { wilson } from "@/lib/stats/wilson";
import type { BatchRow } from "./batch-results";
import type { Agreement, BatchSummary } from "./batch-summary";

/** Scores of every version on the rows that have a true label; none where no row has one. */
export function judgeTruth(
  rows: readonly BatchRow[],
  labels: readonly string[],
  versions: number,
): NonNullable<BatchSummary["truth"]> {
  const answered = rows.filter(({ answers }) => answers.length > 0);
  const labelled = answered.filter(({ truth }) => truth !== undefined);
  const unknown = answered.length - labelled.length;
  if (labelled.length === 0) return { labelled: 0, unknown, evaluations: [] };
  const evaluations = Array.from({ length: versions }, (_, at) =>
    evaluate(
      labelled.flatMap(({ truth, answers }) => {
        const prediction = answers[at];
        return truth !== undefined && prediction ? [{ truth, prediction }] : [];
      }),
      labels,
    ),
  );
  return { labelled: labelled.length, unknown, evaluations };
}

/** How often two versions say the same, and, with true labels, whether one is right more often. */
export function judgeAgreement(rows: readonly BatchRow[]): Agreement {
  let [n, agreed, onlyFirst, onlySecond, labelled] = [0, 0, 0, 0, 0];
  for (const { answers, truth } of rows) {
    const [one, other] = answers;
    if (!one || !other) continue;
    n += 1;
    if (one.label === other.label) agreed += 1;
    if (truth === undefined) continue;
    labelled += 1;
    if (one.label === truth && other.label !== truth) onlyFirst += 1;
    if (one.label !== truth && other.label === truth) onlySecond += 1;
  }
  const { pValue } = mcNemar(onlyFirst, onlySecond);
  return { n, agreed, interval: wilson(agreed, n), labelled, onlyFirst, onlySecond, pValue };
}
