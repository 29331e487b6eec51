import jstat from "jstat";

/**
 * Wilson's score interval of a share (J. Am. Statist. Assoc. 22, 1927, 209-212), without continuity correction.
 * Without rows nothing is known: [0, 1].
 *
 * @throws RangeError unless 0 <= hits <= n and 0 < level < 1.
 */
export function wilson(hits: number, n: number, level = 0.95): [number, number] {
  if (!(hits >= 0 && hits <= n)) throw new RangeError("Hits must lie between 0 and n.");
  if (!(level > 0 && level < 1)) throw new RangeError("A level lies between 0 and 1.");
  if (n === 0) return [0, 1];
  const z = jstat.normal.inv((1 + level) / 2, 0, 1);
  const share = hits / n;
  const spread = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / spread;
  const half = (z / spread) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [hits === 0 ? 0 : centre - half, hits === n ? 1 : centre + half];
}
