/** Customary marks of the population stability index; a convention of credit scoring, no test. */
export const psiMarks = { moderate: 0.1, large: 0.25 } as const;

export const psiBand = (index: number): "small" | "moderate" | "large" =>
  index >= psiMarks.large ? "large" : index >= psiMarks.moderate ? "moderate" : "small";
