/** Which figures of an evaluation contradict the rest of it; of which class or slice, where that is known. */
export type EvaluationFault = {
  part:
    | "rows"
    | "accuracy"
    | "macroF1"
    | "perClass"
    | "classIntervals"
    | "curves"
    | "reliability"
    | "probabilities"
    | "slices"
    | "baseline"
    | "decided"
    | "gaps";
  of?: string;
};
