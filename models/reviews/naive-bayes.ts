import { linearTextEstimator } from "@/lib/ml/linear-text-estimator";
import { fitNaiveBayes } from "@/lib/ml/naive-bayes";
import { classes, textClassifier } from "./text-classifier";

const alpha = 0.3;

/** Multinomial naive Bayes over words: counted in one pass, so it is there at once. */
export const naiveBayes = linearTextEstimator({
  ...textClassifier,
  name: "naive-bayes",
  epochs: 1,
  learn: (data, _seed, onEpoch) => {
    onEpoch(1);
    return fitNaiveBayes(data, { classes, alpha, kind: "multinomial" });
  },
  parameters: { method: "multinomial", alpha },
});
