import { z } from "zod";

/**
 * Why a prediction came out as it did. Additive and exact: for every label,
 * `base[label] + sum(parts[].contribution[label])` is the score the probabilities are made from.
 */
export const Explanation = z.object({
  base: z.record(z.string(), z.number()),
  parts: z.array(
    z.object({
      /** The input field the part belongs to, and where in it (UTF-16 offsets) if it is a text. */
      field: z.string(),
      start: z.int().optional(),
      end: z.int().optional(),
      text: z.string(),
      contribution: z.record(z.string(), z.number()),
    }),
  ),
});
export type Explanation = z.output<typeof Explanation>;

/** How much of the input the model knows: 1 = all of it, 0 = nothing. `counted` is what the share is of (e.g. words). */
const Familiarity = z.object({ share: z.number().min(0).max(1), counted: z.int().min(0) });

/** One of the known texts an input was compared with; the scores are 0-1, `shared` are the parts of `title` the input has too. */
export const Match = z.object({
  title: z.string(),
  label: z.string(),
  score: z.number().min(0).max(1),
  cosine: z.number().min(0).max(1),
  jaccard: z.number().min(0).max(1),
  editRatio: z.number().min(0).max(1),
  shared: z.array(z.object({ start: z.int(), end: z.int() })),
});
export type Match = z.output<typeof Match>;

/** What an estimator answers. Probabilities are calibrated and sum to 1; confidence is the one of `label`. */
export const Prediction = z.object({
  label: z.string(),
  confidence: z.number().min(0).max(1),
  probabilities: z.record(z.string(), z.number().min(0).max(1)),
  /** Why the estimator declines to decide, by a code of the task; `label` is then the one with which least can go wrong. */
  undecided: z.string().optional(),
  familiarity: Familiarity.optional(),
  /** Best first. */
  matches: z.array(Match).optional(),
  explanation: Explanation.optional(),
});
export type Prediction = z.output<typeof Prediction>;
