import { blankAnswers } from "@/lib/ml/choices/blank-answers";
import { createRandom } from "@/lib/stats/random";
import type { GapPolicy } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";
import type { Gaps, GapStep } from "@/lib/task/evaluation-parts";
import type { Prediction } from "@/lib/task/prediction";

type Input = Record<string, unknown>;

/** Fixed, so that the same answers always have the same figures. */
const drawSeed = 20_261;
const defaultDraws = 10_000;

/**
 * Blanks 0 to all of the fields in turn, each time of a row and of fields drawn at random, and counts what comes of it. Rows are
 * to be ones the predictor has not learned from. @throws RangeError without rows.
 */
export function measureGaps(
  { fields, blank, worst }: GapPolicy,
  rows: readonly Row<Input>[],
  predict: (input: Input) => Prediction,
  draws = defaultDraws,
): Gaps {
  if (rows.length === 0) throw new RangeError("There are no rows to take answers from.");
  const random = createRandom(drawSeed);
  const steps = Array.from({ length: fields.length + 1 }, (_, blanked): GapStep => ({
    blanked,
    n: 0,
    decided: 0,
    right: 0,
    truth: 0,
    worst: 0,
  }));
  for (let draw = 0; draw < draws; draw += 1) {
    const step = steps[draw % steps.length];
    const row = rows[Math.floor(random() * rows.length)];
    if (!step || !row) continue;
    const { label, undecided } = predict(blankAnswers(row.input, fields, step.blanked, { random, blank }));
    step.n += 1;
    if (row.label === worst.truth) step.truth += 1;
    if (undecided !== undefined) continue;
    step.decided += 1;
    if (label === row.label) step.right += 1;
    else if (row.label === worst.truth && label === worst.called) step.worst += 1;
  }
  return { worst, draws, steps };
}
