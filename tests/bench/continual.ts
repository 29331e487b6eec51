import { existsSync, readFileSync } from "node:fs";
import { readDataFile } from "@/bin/data-file";
import { evaluate } from "@/lib/loop/evaluate";
import { distinctCases } from "@/lib/loop/prepare-rows";
import { createRandom } from "@/lib/stats/random";
import { shuffle } from "@/lib/stats/shuffle";
import type { AnyTask } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";
import { findTask } from "@/models";
import { report } from "./report";

const smsa = "../shared/datasets/smsa/valid.tsv";
const reviews = "../shared/datasets/pintu/train.csv";
const draws = 5;

/**
 * What an update from feedback alone does to the shipped sentiment weights: rows from another domain with two of the three
 * classes, base data not at hand. Kept: macro-F1 and recall on SmSA valid. Gained: accuracy on 1,000 other reviews.
 */
export async function benchContinual() {
  const task = findTask("sentiment");
  if (!task || !existsSync(smsa) || !existsSync(reviews)) {
    console.log("continual update: skipped, the data sets are not here");
    return;
  }
  const estimator = await task.estimators[task.shipped.lineage.estimator]?.();
  if (!estimator) throw new Error("the shipped estimator is not declared");
  const champion = estimator.read(readFileSync(`public/models/${task.id}/${task.shipped.sha256}.bin`));
  const kept = (await readDataFile(task, smsa)).rows;
  const stars = {
    text: "review_text",
    label: "rating",
    "label:1": "negative",
    "label:2": "negative",
    "label:4": "positive",
    "label:5": "positive",
  };
  const other = distinctCases((await readDataFile(task, reviews, stars)).rows, (input) =>
    task.groupKey(input),
  );

  const before = judge(task, estimator, champion, kept);
  for (const count of [200, 1000]) {
    const after = await Promise.all(
      Array.from({ length: draws }, async (_, draw) => {
        const drawn = shuffle(other, createRandom(draw + 1));
        const updated = await estimator.fit(drawn.slice(0, count), { seed: draw + 1, init: champion });
        return {
          kept: judge(task, estimator, updated, kept),
          gain: judge(task, estimator, updated, drawn.slice(count, count + 1000)).accuracy.value,
          from: judge(task, estimator, champion, drawn.slice(count, count + 1000)).accuracy.value,
        };
      }),
    );
    const f1 = after.map(({ kept }) => kept.macroF1.value);
    const drop = Math.max(
      ...after.flatMap(({ kept }) =>
        Object.entries(before.perClass).map(
          ([label, { recall }]) => recall - (kept.perClass[label]?.recall ?? 0),
        ),
      ),
    );
    report(
      `update from ${count} reviews, ${draws} draws: macro-F1 on SmSA valid (n ${before.n})`,
      `${before.macroF1.value.toFixed(3)} before; mean ${mean(f1).toFixed(3)}, worst ${Math.min(...f1).toFixed(3)} after; largest loss of recall ${drop.toFixed(3)}`,
    );
    report(
      `update from ${count} reviews: accuracy on 1,000 other reviews`,
      `${mean(after.map(({ from }) => from)).toFixed(3)} before, ${mean(after.map(({ gain }) => gain)).toFixed(3)} after`,
    );
  }
}

function judge(
  task: AnyTask,
  estimator: Awaited<ReturnType<AnyTask["estimators"][string]>>,
  weights: unknown,
  rows: readonly Row<Record<string, unknown>>[],
) {
  const labels = task.schema.label.options.map(String);
  return evaluate(
    rows.map(({ input, label }) => ({ truth: label, prediction: estimator.predict(weights, input) })),
    labels,
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
