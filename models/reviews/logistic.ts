import { linearTextEstimator } from "@/lib/ml/linear-text-estimator";
import { fitLogistic } from "@/lib/ml/logistic";
import { classes, textClassifier } from "./text-classifier";

// Few passes: with reviews this short and stars for labels, more of them learn the noise.
const epochs = 6;
const learningRate = 0.1;

/** Logistic regression over words. */
export const logistic = linearTextEstimator({
  ...textClassifier,
  name: "logistic",
  epochs,
  learn: (data, seed, onEpoch) =>
    fitLogistic(data, { classes, epochs, learningRate, ridge: 0, seed, onEpoch }),
  parameters: { method: "AdaGrad", epochs, learningRate },
});
