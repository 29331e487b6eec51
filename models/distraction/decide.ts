import { type Label, label } from "./schema";

/**
 * Below this probability the model declines to decide. In 20 times 5-fold cross-validation the forest was above it for 78 % of the
 * answers and right in 69 % of those; below it in 53 %, which is what always saying "medium" gives.
 */
export const surely = 0.55;

/** The most probable label (of equal ones the lower), and whether that is too little to go by. */
export function decide(probabilities: Readonly<Record<string, number>>): {
  label: Label;
  undecided?: string;
} {
  const of = (name: Label) => probabilities[name] ?? 0;
  const best = label.options.reduce((top, name) => (of(name) > of(top) ? name : top));
  return of(best) < surely ? { label: best, undecided: "too_close" } : { label: best };
}
