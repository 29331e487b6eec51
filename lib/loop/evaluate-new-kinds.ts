import type { AnyTask } from "@/lib/task/define-task";
import type { Estimator, Row } from "@/lib/task/estimator";
import type { Evaluation } from "@/lib/task/version";
import type { JudgedRow } from "./cross-validate";
import { evaluateJudged } from "./evaluate-judged";

type Input = Record<string, unknown>;

type NewKinds = {
  task: AnyTask;
  method: Estimator<Input>;
  rows: readonly Row<Input>[];
  seed: number;
};

/**
 * Learns as often as the task finds kinds in the rows, each time without one of them, and judges the rows of the kind left out:
 * what the method makes of something it has never met. Kinds are those of `task.kindKey`; without it nothing is measured.
 */
export async function evaluateNewKinds({ task, method, rows, seed }: NewKinds): Promise<Evaluation> {
  const kinds = Map.groupBy(rows, ({ input }) => task.kindKey?.(input) ?? "");
  const judged: JudgedRow[] = [];
  for (const kind of kinds.size > 1 ? kinds.values() : []) {
    const left = new Set(kind);
    const weights = await method.fit(
      rows.filter((row) => !left.has(row)),
      { seed },
    );
    judged.push(...kind.map((row) => ({ row, prediction: method.predict(weights, row.input) })));
  }
  return evaluateJudged(task, judged);
}
