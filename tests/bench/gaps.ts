import { existsSync } from "node:fs";
import { readDataFile } from "@/bin/data-file";
import { measureGaps } from "@/lib/loop/measure-gaps";
import { stratifiedFolds } from "@/lib/loop/split";
import type { AnyTask, GapPolicy } from "@/lib/task/define-task";
import type { Estimator, Row } from "@/lib/task/estimator";
import type { Prediction } from "@/lib/task/prediction";
import { tasks } from "@/models";
import { report } from "./report";

type Input = Record<string, unknown>;
type Rows = readonly Row<Input>[];
type Predict = (input: Input) => Prediction;

const seed = 1;
const drawsEach = 10_000;
const mostHidden = 11;

/** For tasks whose answers may be missing: the one error that must not happen, where answers are taken away or whole kinds are new. */
export async function benchGaps() {
  for (const task of tasks as readonly AnyTask[]) {
    const file = `../shared/datasets/${task.id}/train.csv`;
    if (!task.gaps) continue;
    if (!existsSync(file)) {
      console.log(`${task.id}, gaps: skipped, the data set is not here`);
      continue;
    }
    const { rows } = await readDataFile(task, file);
    for (const [name, load] of Object.entries(task.estimators))
      await benchFolds(task, task.gaps, `${task.id}/${name}`, await load(), rows);
    const method = await task.estimators[task.defaultEstimator]?.();
    if (method && task.kindKey) await benchNewKinds(task, task.gaps, method, rows);
  }
}

/** Five-fold cross-validation: all answers, answers blanked at random, and the most telling ones hidden. */
async function benchFolds(
  task: AnyTask,
  policy: GapPolicy,
  name: string,
  method: Estimator<Input>,
  rows: Rows,
) {
  const folds = stratifiedFolds(rows, {
    k: 5,
    seed,
    labelOf: ({ label }) => label,
    keyOf: ({ input }) => task.groupKey(input),
  });
  const all = { n: 0, right: 0, decided: 0, worst: 0 };
  const blanked = { n: 0, decided: 0, worst: 0 };
  const hidden = { n: 0, worst: 0 };
  for (const { train, test } of folds) {
    const weights = await method.fit(train, { seed });
    const predict: Predict = (input) => method.predict(weights, input, { explain: true });
    for (const { input, label } of test) {
      const said = predict(input);
      all.n += 1;
      if (said.label === label) all.right += 1;
      if (said.undecided === undefined) all.decided += 1;
      if (isWorst(policy, label, said)) all.worst += 1;
    }
    add(blanked, measureGaps(policy, test, (input) => method.predict(weights, input), drawsEach).steps);
    for (const row of test.filter(({ label }) => label === policy.worst.truth))
      add(hidden, hideWhatTells(policy, row, predict));
  }
  report(
    `${name}, 5 folds, all answers: right of ${all.n}`,
    `${all.right}; declined ${all.n - all.decided}; worst error ${all.worst}`,
  );
  report(
    `${name}, answers blanked at random: worst error in ${blanked.n} draws`,
    `${blanked.worst}; decided ${percent(blanked.decided, blanked.n)}`,
    "0",
  );
  report(
    `${name}, 0 to ${mostHidden} most telling answers hidden: worst error in ${hidden.n} inputs`,
    String(hidden.worst),
  );
}

/** Hides the answer that says most for the truth, and looks again, and so on. */
function hideWhatTells(policy: GapPolicy, { input, label }: Row<Input>, predict: Predict) {
  let shown = input;
  return Array.from({ length: mostHidden + 1 }, () => {
    const said = predict(shown);
    const parts = said.explanation?.parts ?? [];
    const value = (part: (typeof parts)[number]) => part.contribution[label] ?? 0;
    const [most] = [...parts].sort((a, b) => value(b) - value(a));
    if (most) shown = { ...shown, [most.field]: policy.blank };
    return { n: 1, worst: isWorst(policy, label, said) ? 1 : 0 };
  });
}

/** Every kind by a model that learned the others: by its decision, by the more probable label, and with answers blanked. */
async function benchNewKinds(task: AnyTask, policy: GapPolicy, method: Estimator<Input>, rows: Rows) {
  const kinds = [...Map.groupBy(rows, ({ input }) => task.kindKey?.(input) ?? "").values()];
  const found = { n: 0, worst: 0, probable: 0 };
  const blanked = { n: 0, decided: 0, worst: 0 };
  for (const kind of kinds) {
    const left = new Set(kind);
    const weights = await method.fit(
      rows.filter((row) => !left.has(row)),
      { seed },
    );
    for (const { input, label } of kind) {
      if (label !== policy.worst.truth) continue;
      const said = method.predict(weights, input);
      found.n += 1;
      if (isWorst(policy, label, said)) found.worst += 1;
      if ((said.probabilities[policy.worst.called] ?? 0) > 0.5) found.probable += 1;
    }
    const draws = Math.round((kind.length / rows.length) * drawsEach);
    add(blanked, measureGaps(policy, kind, (input) => method.predict(weights, input), draws).steps);
  }
  const of = `${task.id}, ${kinds.length} kinds never met`;
  report(
    `${of}: worst error in ${found.n} rows`,
    `${found.worst}; by the more probable label ${found.probable}`,
  );
  report(
    `${of}, answers blanked at random: worst error in ${blanked.n} draws`,
    `${blanked.worst}; decided ${percent(blanked.decided, blanked.n)}`,
  );
}

const isWorst = ({ worst }: GapPolicy, truth: string, said: Prediction) =>
  truth === worst.truth && said.label === worst.called;

function add<Total extends Record<string, number>>(total: Total, steps: readonly Total[]) {
  for (const step of steps)
    for (const key of Object.keys(total))
      Object.assign(total, { [key]: (total[key] ?? 0) + (step[key] ?? 0) });
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
