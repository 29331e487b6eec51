import jstat from "jstat";

/**
 * Interval of an area under the ROC curve measured on so many rows: the areas that would not be rejected, as Wilson does for a
 * share (R. G. Newcombe, Statist. Med. 25, 2006, 559-573, method 5). Stays within 0-1 and has a width even where the area is 1.
 *
 * @throws RangeError without a positive and a negative row, or for an area outside 0-1.
 */
export function aucInterval(
  auc: number,
  positives: number,
  negatives: number,
  level = 0.95,
): [number, number] {
  if (positives < 1 || negatives < 1) throw new RangeError("An area needs rows of both kinds.");
  if (!(auc >= 0 && auc <= 1)) throw new RangeError("An area lies between 0 and 1.");
  const z = jstat.normal.inv((1 + level) / 2, 0, 1);
  const others = (positives + negatives) / 2 - 1;
  const variance = (area: number) =>
    (area * (1 - area) * (1 + (others * (1 - area)) / (2 - area) + (others * area) / (1 + area))) /
    (positives * negatives);
  /** Halves the way from the area itself to 0 or to 1 until the area is just not rejected any more. */
  const bound = (end: 0 | 1) => {
    let inside = auc;
    let outside: number = end;
    for (let i = 0; i < 60; i += 1) {
      const middle = (inside + outside) / 2;
      if (Math.abs(auc - middle) <= z * Math.sqrt(variance(middle))) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return [auc === 0 ? 0 : bound(0), auc === 1 ? 1 : bound(1)];
}
