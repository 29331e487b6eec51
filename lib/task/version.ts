import { z } from "zod";
import {
  Baseline,
  ClassCurves,
  ClassIntervals,
  Decided,
  Gaps,
  ReliabilityBin,
  SliceScore,
} from "./evaluation-parts";
import { Score } from "./score";
import { Selection } from "./selection";

/** How a version did on rows it never saw. What is optional was not yet measured when the oldest versions were made. */
export const Evaluation = z.object({
  n: z.int().min(0),
  accuracy: Score,
  macroF1: Score,
  perClass: z.record(
    z.string(),
    z.object({ precision: z.number(), recall: z.number(), f1: z.number(), n: z.int() }),
  ),
  logLoss: z.number(),
  /** Expected calibration error, 10 equal-width bins of the confidence. */
  ece: z.number(),
  /** confusion[truth][predicted] = rows. */
  confusion: z.record(z.string(), z.record(z.string(), z.int())),
  /** By class, beside `perClass`. */
  classIntervals: z.record(z.string(), ClassIntervals).optional(),
  /** By class; a class that all rows have, or none, has no curves. */
  curves: z.record(z.string(), ClassCurves).optional(),
  /** 10 bins of equal width over the confidence; `ece` follows from them. */
  reliability: z.array(ReliabilityBin).length(10).optional(),
  /** Mean over rows of the squared error of the probabilities, summed over classes: 0-2, 0 is best. */
  brier: z.number().optional(),
  /** By slice and value of the slice, those that have rows. */
  slices: z.record(z.string(), z.record(z.string(), SliceScore)).optional(),
  baseline: Baseline.optional(),
  decided: Decided.optional(),
  /** Accuracy were the classes as frequent as the task says they are in nature; only of tasks that say so. */
  naturalMix: Score.optional(),
  /** For tasks whose fields may be without an answer. */
  gaps: Gaps.optional(),
});
export type Evaluation = z.output<typeof Evaluation>;

/** What "normal" looked like on the rows a version was validated with: counts per bin. */
export const Reference = z.object({
  n: z.int().min(0),
  features: z.record(z.string(), z.array(z.int())),
  labels: z.record(z.string(), z.int()),
  /** 20 bins of equal width over 0-1. */
  confidence: z.array(z.int()).length(20),
});
export type Reference = z.output<typeof Reference>;

/** All that makes a version repeatable: what it learned from, how, and from which code. */
export const Lineage = z.object({
  estimator: z.string(),
  seed: z.int(),
  parameters: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  /** sha-256 over the training rows in canonical order. */
  dataHash: z.string(),
  rows: z.int(),
  /** The training rows by class. */
  labels: z.record(z.string(), z.int()).optional(),
  /** What it learned from; a collection is what it compares with. */
  sources: z.array(
    z.object({
      name: z.string(),
      rows: z.int(),
      sha256: z.string(),
      kind: z.literal("collection").optional(),
    }),
  ),
  codeVersion: z.string(),
  /** Why this estimator, when the run chose it. */
  selection: Selection.optional(),
  parent: z.int().nullable(),
});
export type Lineage = z.output<typeof Lineage>;

/** One immutable version: content-addressed weights and the figures of the run that made them. */
export const ModelVersion = z.object({
  version: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
  seconds: z.number(),
  lineage: Lineage,
  /** On the kept validation rows. */
  validation: Evaluation,
  /** On further sets, by name. */
  evaluations: z.record(z.string(), Evaluation),
  reference: Reference,
});
export type ModelVersion = z.output<typeof ModelVersion>;
