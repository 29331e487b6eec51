import { mcNemar } from "@/lib/stats/mcnemar";
import type { GatePolicy } from "@/lib/task/define-task";
import { pairedCells, pairedMacroF1 } from "./paired-macro-f1";
import type { PairedCell } from "./paired-macro-f1";
import { recallRules } from "./recall-rules";
import type { Verdict, VerdictReason } from "./verdict";

/** Two-sided 90 %: the lower end is a one-sided 5 % test of "worse by more than the margin". */
const level = 0.9;
const iterations = 2000;

type GateInput = {
  /** The kept hold-out, row by row: the label, and what each version answers. */
  truth: readonly string[];
  challenger: readonly string[];
  /** null for a first version: then only the sample size and the floors decide. */
  champion: readonly string[] | null;
  policy: GatePolicy;
  seed: number;
  /** All labels of the task; a class that the hold-out lacks cannot be shown to be kept. */
  labels?: readonly string[];
};

/**
 * Whether a challenger may serve in place of the champion. It must be shown, on rows neither has trained on, to be not worse:
 * the lower end of the 90 % paired bootstrap interval of the macro-F1 difference at or above -margin, every class recalled at
 * least `perClassFloor` and at most `perClassDrop` below the champion. With fewer rows than `minimumN`, or a class
 * without rows, the answer is "not enough evidence".
 *
 * @throws RangeError when the lengths differ.
 */
export function gate({ truth, challenger, champion, policy, seed, labels = [] }: GateInput): Verdict {
  const n = truth.length;
  const cells = pairedCells(truth, champion ?? challenger, challenger);
  const paired = n === 0 ? null : pairedMacroF1(cells, { seed, iterations, level });
  const recall = recallRules(cells, policy, champion !== null);

  const unproven: VerdictReason[] = labels
    .filter((label) => recall.perClass[label] === undefined)
    .map((label) => ({ code: "class_not_measured", values: { label } }));
  if (n < policy.minimumN || paired === null) {
    unproven.unshift({ code: "too_few_rows", values: { n, minimumN: policy.minimumN } });
  }
  const overall = paired === null ? null : overallReason(paired, policy.margin, champion !== null);
  const kept = overall === null || overall.code === "macro_f1_kept" || overall.code === "first_version";
  const failed = [...(overall !== null && !kept ? [overall] : []), ...recall.failures];
  const classes = Object.keys(recall.perClass).length;
  const passed: VerdictReason[] = [
    ...(overall === null ? [] : [overall]),
    { code: "recall_kept", values: { classes } },
  ];

  const decision = unproven.length > 0 ? "not enough evidence" : failed.length > 0 ? "keep" : "promote";
  const reasons = { "not enough evidence": unproven, keep: failed, promote: passed }[decision];
  return {
    pass: decision === "promote",
    decision,
    reasons,
    macroF1: {
      champion: champion === null ? null : (paired?.champion ?? 0),
      challenger: paired?.challenger ?? 0,
      difference: champion === null ? null : (paired?.difference ?? 0),
      interval: champion === null ? null : (paired?.interval ?? null),
      n,
    },
    perClassRecall: recall.perClass,
    mcNemar: champion === null ? null : disagreement(cells),
  };
}

function overallReason(
  { challenger, difference, interval: [low, high] }: ReturnType<typeof pairedMacroF1>,
  margin: number,
  hasChampion: boolean,
): VerdictReason {
  if (!hasChampion) return { code: "first_version", values: { macroF1: challenger } };
  const values = { difference, low, high, margin };
  if (low >= -margin) return { code: "macro_f1_kept", values };
  return { code: difference < -margin ? "macro_f1_worse" : "macro_f1_uncertain", values };
}

function disagreement(cells: readonly PairedCell[]): Verdict["mcNemar"] {
  let onlyChampion = 0;
  let onlyChallenger = 0;
  for (const { truth, champion, challenger, count } of cells) {
    if (champion === truth && challenger !== truth) onlyChampion += count;
    if (challenger === truth && champion !== truth) onlyChallenger += count;
  }
  return { onlyChampion, onlyChallenger, ...mcNemar(onlyChampion, onlyChallenger) };
}
