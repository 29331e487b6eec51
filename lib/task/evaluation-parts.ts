import { z } from "zod";
import { Interval, Score } from "./score";

/** How sure the figures of a class are: 95 % intervals after Wilson. */
export const ClassIntervals = z.object({ precision: Interval, recall: Interval, f1: Interval });
export type ClassIntervals = z.output<typeof ClassIntervals>;

/** Points of a curve from its start to its end, both lists of the same length, 0-1. */
export const Curve = z.object({ x: z.array(z.number()), y: z.array(z.number()) });
export type Curve = z.output<typeof Curve>;

/** One class against the rest, by its probability as the threshold falls. Thinned; the figures beside them are of the whole. */
export const ClassCurves = z.object({
  /** Rows of the class, and rows of the others. */
  positives: z.int(),
  negatives: z.int(),
  /** x: false positive rate, y: true positive rate; from (0, 0) to (1, 1). */
  roc: Curve,
  auc: Score,
  /** x: recall, y: precision. */
  precisionRecall: Curve,
  averagePrecision: z.number(),
});
export type ClassCurves = z.output<typeof ClassCurves>;

/** Rows whose confidence fell into one bin: how many, how confident on average, what share was right; zeros where none fell. */
export const ReliabilityBin = z.object({ n: z.int(), confidence: z.number(), right: z.number() });
export type ReliabilityBin = z.output<typeof ReliabilityBin>;

export const SliceScore = z.object({ n: z.int(), accuracy: Score, macroF1: z.number() });
export type SliceScore = z.output<typeof SliceScore>;

/** What always answering the most frequent class of the same rows would score. */
export const Baseline = z.object({ label: z.string(), accuracy: Score, macroF1: z.number() });
export type Baseline = z.output<typeof Baseline>;

/** The rows on which the estimator did not decline to decide, and how it did on them; null where it always declined. */
export const Decided = z.object({
  n: z.int(),
  coverage: Score,
  accuracy: Score.nullable(),
  /** Rows declined, by the reason's code. */
  reasons: z.record(z.string(), z.int()),
});
export type Decided = z.output<typeof Decided>;

/** Draws with so many fields blanked: how many there were, decided, and right among the decided; of the class not to be missed, how many there were and how many were called by the worst wrong label. */
export const GapStep = z.object({
  blanked: z.int(),
  n: z.int(),
  decided: z.int(),
  right: z.int(),
  truth: z.int(),
  worst: z.int(),
});
export type GapStep = z.output<typeof GapStep>;

/** How answers hold when fields are blanked at random, and how often that led to the one error that must not happen. */
export const Gaps = z.object({
  worst: z.object({ truth: z.string(), called: z.string() }),
  draws: z.int(),
  /** From nothing blanked to everything. */
  steps: z.array(GapStep),
});
export type Gaps = z.output<typeof Gaps>;
