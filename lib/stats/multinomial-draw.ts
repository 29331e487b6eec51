import { binomialDraw } from "./binomial-draw";
import { sum } from "./sum";

/**
 * Counts of a bootstrap sample of the rows that `counts` counts: one draw from the multinomial with the same n and
 * the observed shares, cell by cell, so the cost depends on the cells and not on n.
 */
export function multinomialDraw(counts: readonly number[], random: () => number): number[] {
  let rows = sum(counts);
  let weight = rows;
  return counts.map((count) => {
    const drawn = binomialDraw(rows, weight > 0 ? count / weight : 0, random);
    rows -= drawn;
    weight -= count;
    return drawn;
  });
}
