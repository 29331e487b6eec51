import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explainLabel } from "@/components/task/cells/explain";
import { openModel, predictOnDevice } from "@/components/task/device/predict-on-device";
import { tasks } from "@/models";

test.each(tasks)("$id: the scores shown are the ones the probabilities are made from", async (task) => {
  const bytes = new Uint8Array(readFileSync(`public/models/${task.id}/${task.shipped.sha256}.bin`));
  const model = await openModel(
    task,
    { version: 1, sha256: task.shipped.sha256, estimator: task.shipped.lineage.estimator },
    bytes,
  );
  for (const { input } of task.examples) {
    const { prediction } = predictOnDevice(model, input, () => 0);
    const { explanation } = prediction;
    if (!explanation) continue;
    const labels = Object.keys(task.labels);
    const scores = labels.map((label) => explainLabel(explanation, label).score);
    const total = scores.reduce((sum, score) => sum + Math.exp(score), 0);
    const probabilities = labels.map((label) => prediction.probabilities[label] ?? 0);
    // The scores of trees are shares of rows, so the probabilities themselves; those of linear models are log-odds.
    const direct = scores.every((score, k) => Math.abs(score - (probabilities[k] ?? 0)) < 1e-9);
    probabilities.forEach((probability, k) =>
      expect(direct ? (scores[k] ?? 0) : Math.exp(scores[k] ?? 0) / total).toBeCloseTo(probability, 9),
    );
  }
});
