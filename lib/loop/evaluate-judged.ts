import type { AnyTask } from "@/lib/task/define-task";
import type { Evaluation } from "@/lib/task/version";
import type { JudgedRow } from "./cross-validate";
import { evaluate } from "./evaluate";
import { notMeasured } from "./not-measured";
import { slicesOf } from "./slices-of";

/** How the answers to rows compare with their labels, also in the slices of the task; of no rows, that nothing was measured. */
export function evaluateJudged(task: AnyTask, judged: readonly JudgedRow[]): Evaluation {
  const labels = task.schema.label.options.map(String);
  if (judged.length === 0) return notMeasured(labels);
  return evaluate(
    judged.map(({ row, prediction }) => ({
      truth: row.label,
      prediction,
      slices: slicesOf(task, row.input),
    })),
    labels,
    task.naturalMix?.shares,
  );
}
