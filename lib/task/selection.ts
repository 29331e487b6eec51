import { z } from "zod";

const Spread = z.object({ mean: z.number(), sd: z.number() });

/** How a method did in cross-validation: mean and standard deviation over folds, and the share of each class found over all answers. */
export const CandidateScores = z.object({
  accuracy: Spread,
  macroF1: Spread,
  recall: z.record(z.string(), z.number()),
});
export type CandidateScores = z.output<typeof CandidateScores>;

/** How the method of a version was chosen: all candidates on the same folds, beside always giving the most frequent answer. */
export const Selection = z.object({
  folds: z.int().min(2),
  repeats: z.int().min(1),
  seed: z.int(),
  /** Rows that were dealt into folds. */
  n: z.int().min(1),
  /** What the choice was made by; the highest mean was chosen. */
  by: z.enum(["macroF1", "accuracy"]),
  candidates: z.array(CandidateScores.extend({ estimator: z.string() })).min(1),
  baseline: CandidateScores.extend({ label: z.string() }),
});
export type Selection = z.output<typeof Selection>;

/** In the place of an estimator's name: the run is to choose one. */
export const byCrossValidation = "cross-validation";

/** A task whose runs choose their method by repeated cross-validation, unless one is named. */
export type SelectionPolicy = {
  candidates: readonly string[];
  folds: number;
  repeats: number;
  by: Selection["by"];
};
