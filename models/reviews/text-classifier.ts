import type { z } from "zod";
import { type input, label } from "./schema";

export const classes = label.options.length;

/** What all estimators of this task have in common. A gram in fewer than three reviews could give away a review. */
export const textClassifier = {
  labels: label.options,
  textOf: ({ text }: z.output<typeof input>) => text,
  field: "text",
  minimumTexts: 3,
  balanced: true,
  update: { strength: 10, floor: 0.2, passes: 60 },
};
