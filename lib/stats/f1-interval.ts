import { wilson } from "./wilson";

/**
 * Interval of the F1 of one class. With J the share of hits among all rows that are of the class or were called it,
 * F1 = 2 J / (1 + J), so Wilson's interval of that share, bent the same way, is one of F1: seedless, within 0-1, and with a
 * width even where every row is right. Without any such row nothing is known: [0, 1].
 */
export function f1Interval(
  { hits, missed, wrong }: { hits: number; missed: number; wrong: number },
  level = 0.95,
): [number, number] {
  const [low, high] = wilson(hits, hits + missed + wrong, level);
  const bend = (share: number) => (2 * share) / (1 + share);
  return [bend(low), bend(high)];
}
