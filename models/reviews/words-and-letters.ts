import { addWeights } from "@/lib/ml/add-weights";
import { linearTextEstimator } from "@/lib/ml/linear-text-estimator";
import { fitNaiveBayes } from "@/lib/ml/naive-bayes";
import { firstColumns } from "@/lib/ml/sparse-matrix";
import { fitSupportVectors } from "@/lib/ml/support-vectors";
import { classes, textClassifier } from "./text-classifier";

const alpha = 0.5;
const cost = 0.1;
const epochs = 30;

/**
 * A support vector machine over words and their letter groups, which reads spellings it never saw, plus naive Bayes
 * over the words: the sum of their scores is right more often than either.
 */
export const wordsAndLetters = linearTextEstimator({
  ...textClassifier,
  name: "words-and-letters",
  pieces: { shortest: 2, longest: 5 },
  epochs,
  learn: (data, seed, onEpoch, wordGrams) =>
    addWeights(
      fitSupportVectors(data, { classes, cost, epochs, seed, onEpoch }),
      fitNaiveBayes(
        { ...data, matrix: firstColumns(data.matrix, wordGrams) },
        { classes, alpha, kind: "multinomial" },
      ),
    ),
  parameters: { method: "dual coordinate descent + multinomial", alpha, cost, epochs },
});
