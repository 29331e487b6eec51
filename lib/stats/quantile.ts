/**
 * Quantile of a sample by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996,
 * the default of NumPy and R).
 *
 * @throws RangeError when the sample is empty or the share is outside [0, 1].
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError("A sample is empty.");
  if (!(share >= 0 && share <= 1)) throw new RangeError("A share lies between 0 and 1.");
  const ordered = Float64Array.from(values).sort();
  const position = (ordered.length - 1) * share;
  const below = ordered[Math.floor(position)] ?? NaN;
  const above = ordered[Math.ceil(position)] ?? NaN;
  return below === above ? below : below + (above - below) * (position - Math.floor(position));
}
