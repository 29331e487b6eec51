/** Rows below which a figure of an evaluation is not drawn: it could be nearly anything. */
export const evaluationLimits = {
  /** Rows in all before a score is told without a warning. */
  scores: 30,
  /** Rows of a class, and of the others, before its curves are drawn. */
  curves: 10,
  /** Rows in all before a reliability diagram is drawn. */
  reliability: 50,
  /** Rows of one value of a slice. */
  slices: 10,
} as const;
