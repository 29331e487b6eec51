export type Likelihood = "high" | "good" | "fair" | "low";

/** A calibrated probability of the answered class in one of four words. */
export function likelihood(confidence: number): Likelihood {
  if (confidence >= 0.9) return "high";
  if (confidence >= 0.7) return "good";
  return confidence >= 0.5 ? "fair" : "low";
}
