import { z } from "zod";
import { commentMaximum } from "./limits";

const contradiction = {
  en: "A correct prediction needs no other label.",
  id: "Prediksi yang benar tidak memerlukan label lain.",
};

/** Right or wrong and, when wrong, what it should have been. */
export const FeedbackRequest = z
  .strictObject({
    receipt: z.string().min(1).max(200),
    correct: z.boolean(),
    label: z.string().min(1).max(100).optional(),
    comment: z.string().max(commentMaximum).optional(),
  })
  .refine((given) => !given.correct || given.label === undefined, {
    path: ["label"],
    params: { text: contradiction },
  });
export type FeedbackRequest = z.output<typeof FeedbackRequest>;

/** The feedback as it now stands in the database. */
export const FeedbackAnswer = z.object({
  prediction: z.uuid(),
  correct: z.boolean(),
  label: z.string().nullable(),
  /** With personal details replaced. */
  comment: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** How often it was changed since it was first given. */
  changes: z.int(),
});
export type FeedbackAnswer = z.output<typeof FeedbackAnswer>;
