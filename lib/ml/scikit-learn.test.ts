import { expect, test } from "vitest";
import { calibrationError } from "./calibration-error";
import { classScores, confusionOf } from "./class-scores";
import { balancedClassWeights } from "./class-weights";
import expected from "./fixtures/scikit-learn.json";
import { logLoss, logLossOfScores } from "./log-loss";
import { fitLogistic, type LabelledMatrix, type LinearWeights } from "./logistic";
import { fitNaiveBayes } from "./naive-bayes";
import { reliabilityBins } from "./reliability-bins";
import { softmax } from "./softmax";
import { sparseFromDense } from "./sparse-matrix";
import { fitTemperature } from "./temperature";
import { inverseDocumentFrequency, weighGrams } from "./tf-idf";

// The numbers are those of scikit-learn 1.2.1 and SciPy on data drawn for this test.
const { counts, targets, rowWeights, judged } = expected;
const labelled: LabelledMatrix = {
  matrix: sparseFromDense(counts),
  targets: Uint32Array.from(targets),
  rowWeights: Float64Array.from(rowWeights),
};

const scoresOf = ({ classes, weights, bias }: LinearWeights, row: readonly number[]) =>
  Array.from(bias, (start, k) =>
    row.reduce((sum, value, feature) => sum + value * (weights[feature * classes + k] ?? 0), start),
  );
const largest = (scores: readonly number[]) => scores.indexOf(Math.max(...scores));
const close = (actual: readonly number[], wanted: readonly number[], digits = 10) => {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((value, index) => expect(actual[index]).toBeCloseTo(value, digits));
};

test.each(["multinomial", "complement"] as const)(
  "%s naive Bayes has scikit-learn's weights, scores and answers",
  (kind) => {
    const fitted = fitNaiveBayes(labelled, { classes: 3, alpha: 0.5, kind });
    expected[kind].featureLogProb.forEach((row, k) => {
      close(
        row.map((_, feature) => fitted.weights[feature * 3 + k] ?? Number.NaN),
        row,
      );
    });
    if (kind === "multinomial") close([...fitted.bias], expected.multinomial.classLogPrior);
    counts.forEach((row, index) => {
      const scores = scoresOf(fitted, row);
      close(scores, expected[kind].jointLogLikelihood[index] ?? []);
      expect(largest(scores)).toBe(expected[kind].predictions[index]);
    });
  },
);

test("TF-IDF with sublinear counts, smoothed idf and unit length is scikit-learn's", () => {
  const inTexts = (counts[0] ?? []).map(
    (_, feature) => counts.filter((row) => (row[feature] ?? 0) > 0).length,
  );
  const idf = inverseDocumentFrequency(Uint32Array.from(inTexts), counts.length);
  close([...idf], expected.tfidf.idf);
  const seen = new Uint32Array(idf.length);
  counts.forEach((row, index) => {
    const grams = Int32Array.from([
      -1,
      ...row.flatMap((count, feature) => Array.from({ length: count }, () => feature)),
    ]);
    const { features, values } = weighGrams(grams, idf, seen);
    const dense = row.map((_, feature) => values[features.indexOf(feature)] ?? 0);
    close(dense, expected.tfidf.rows[index] ?? []);
    expect(seen.every((place) => place === 0)).toBe(true);
  });
});

test("balanced class weights are scikit-learn's", () => {
  close(
    [
      ...balancedClassWeights(
        targets,
        counts.map(() => 1),
        3,
      ),
    ],
    expected.balanced,
  );
});

test("logistic regression reaches the optimum that L-BFGS finds, in loss and in probabilities", () => {
  const { rows, C, objective, probabilities } = expected.logistic;
  const ridge = 1 / (C * rows.length);
  const fitted = fitLogistic(
    {
      matrix: sparseFromDense(rows),
      targets: Uint32Array.from(expected.logistic.targets),
      rowWeights: new Float64Array(rows.length).fill(1),
    },
    { classes: 3, epochs: 3000, learningRate: 0.3, ridge, seed: 1 },
  );
  const scores = rows.map((row) => scoresOf(fitted, row));
  const penalty = (ridge / 2) * fitted.weights.reduce((sum, weight) => sum + weight * weight, 0);
  const loss = logLossOfScores(
    Float64Array.from(scores.flat()),
    Uint32Array.from(expected.logistic.targets),
    new Float64Array(rows.length).fill(1),
  );
  expect(loss + penalty).toBeGreaterThan(objective - 1e-6);
  expect(loss + penalty).toBeLessThan(objective + 1e-3);
  scores.forEach((row, index) => close([...softmax(row)], probabilities[index] ?? [], 1.5));
});

const truth = judged.targets;
const probabilities = judged.scores.map((row) => [...softmax(row)]);
const answers = probabilities.map((row) => row.indexOf(Math.max(...row)));

test("the temperature is the minimum that SciPy finds", () => {
  const found = fitTemperature(
    Float64Array.from(judged.scores.flat()),
    Uint32Array.from(truth),
    new Float64Array(truth.length).fill(1),
  );
  expect(found).toBeCloseTo(judged.temperature, 4);
});

test("log-loss and calibration error are those of scikit-learn and NumPy", () => {
  expect(logLoss(probabilities.map((row, index) => row[truth[index] ?? 0] ?? 0))).toBeCloseTo(
    judged.logLoss,
    12,
  );
  const rows = answers.map((answer, index) => ({
    confidence: probabilities[index]?.[answer] ?? 0,
    right: answer === truth[index],
  }));
  expect(calibrationError(reliabilityBins(rows))).toBeCloseTo(judged.ece, 12);
});

test("confusion, precision, recall and F1 are scikit-learn's", () => {
  const labels = ["0", "1", "2"];
  const confusion = confusionOf(
    answers.map((answer, index) => ({ truth: String(truth[index]), predicted: String(answer) })),
    labels,
  );
  expect(labels.map((label) => Object.values(confusion[label] ?? {}))).toEqual(judged.confusion);
  const scores = classScores(confusion);
  labels.forEach((label, index) => {
    close(
      [scores[label]?.precision ?? NaN, scores[label]?.recall ?? NaN, scores[label]?.f1 ?? NaN],
      [judged.precision[index] ?? NaN, judged.recall[index] ?? NaN, judged.f1[index] ?? NaN],
      12,
    );
  });
  expect(() => confusionOf([{ truth: "0", predicted: "9" }], labels)).toThrow(RangeError);
});
