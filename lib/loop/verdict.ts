import { z } from "zod";

/** One reason for a verdict, as a code and the figures that a sentence needs. Rates lie in 0-1. */
export const VerdictReason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("too_few_rows"), values: z.object({ n: z.int(), minimumN: z.int() }) }),
  z.object({ code: z.literal("class_not_measured"), values: z.object({ label: z.string() }) }),
  z.object({
    // Worse: the measured loss exceeds the margin. Uncertain: it does not, but the interval allows one that does.
    code: z.enum(["macro_f1_worse", "macro_f1_uncertain", "macro_f1_kept"]),
    values: z.object({ difference: z.number(), low: z.number(), high: z.number(), margin: z.number() }),
  }),
  z.object({
    code: z.literal("recall_below_floor"),
    values: z.object({ label: z.string(), recall: z.number(), floor: z.number() }),
  }),
  z.object({
    code: z.literal("recall_dropped"),
    values: z.object({
      label: z.string(),
      champion: z.number(),
      challenger: z.number(),
      perClassDrop: z.number(),
    }),
  }),
  z.object({ code: z.literal("recall_kept"), values: z.object({ classes: z.int() }) }),
  z.object({ code: z.literal("first_version"), values: z.object({ macroF1: z.number() }) }),
]);
export type VerdictReason = z.output<typeof VerdictReason>;

/** What the promotion gate found. Champion figures are null for a first version. */
export const Verdict = z.object({
  pass: z.boolean(),
  decision: z.enum(["promote", "keep", "not enough evidence"]),
  reasons: z.array(VerdictReason).min(1),
  macroF1: z.object({
    champion: z.number().nullable(),
    challenger: z.number(),
    /** Challenger - champion, and its two-sided 90 % interval. */
    difference: z.number().nullable(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
    n: z.int(),
  }),
  /** Recall of every class of the hold-out; `floor` is the least the challenger had to reach. */
  perClassRecall: z.record(
    z.string(),
    z.object({
      n: z.int(),
      champion: z.number().nullable(),
      challenger: z.number(),
      floor: z.number(),
      pass: z.boolean(),
    }),
  ),
  /** Rows only the one got right, and the exact two-sided p-value of that imbalance. For reading: it decides nothing. */
  mcNemar: z.object({ onlyChampion: z.int(), onlyChallenger: z.int(), pValue: z.number() }).nullable(),
});
export type Verdict = z.output<typeof Verdict>;
