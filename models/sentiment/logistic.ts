import type { z } from "zod";
import { linearTextEstimator } from "@/lib/ml/linear-text-estimator";
import { fitLogistic } from "@/lib/ml/logistic";
import { type input, label } from "./schema";

const epochs = 12;
const learningRate = 0.2;

/** Multinomial logistic regression, every class with the same say. */
export const logistic = linearTextEstimator<z.output<typeof input>>({
  name: "logistic",
  labels: label.options,
  textOf: ({ text }) => text,
  field: "text",
  minimumTexts: 3,
  balanced: true,
  epochs,
  learn: (data, seed, onEpoch) =>
    fitLogistic(data, { classes: label.options.length, epochs, learningRate, ridge: 0, seed, onEpoch }),
  parameters: { method: "AdaGrad", epochs, learningRate },
  update: { strength: 10, floor: 0.2, passes: 60 },
});
