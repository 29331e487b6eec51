import type { z } from "zod";
import { linearTextEstimator } from "@/lib/ml/linear-text-estimator";
import { fitNaiveBayes } from "@/lib/ml/naive-bayes";
import { type input, label } from "./schema";

const alpha = 0.3;

/** Multinomial naive Bayes, every class with the same say: counted in one pass, so it is there at once. */
export const naiveBayes = linearTextEstimator<z.output<typeof input>>({
  name: "naive-bayes",
  labels: label.options,
  textOf: ({ text }) => text,
  field: "text",
  minimumTexts: 3,
  balanced: true,
  epochs: 1,
  learn: (data, _seed, onEpoch) => {
    onEpoch(1);
    return fitNaiveBayes(data, { classes: label.options.length, alpha, kind: "multinomial" });
  },
  parameters: { method: "multinomial", alpha },
  update: { strength: 10, floor: 0.2, passes: 60 },
});
