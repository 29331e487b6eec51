import { sum } from "./sum";

/**
 * Population stability index of two samples of counts over the same bins: the sum of
 * (current share - reference share) * ln(current share / reference share). 0 = same; customary marks 0.1, 0.25.
 * A share below `floor` counts as `floor`, since an empty bin would make the index infinite.
 *
 * @throws RangeError when the lengths differ or a sample is empty.
 */
export function psi(reference: readonly number[], current: readonly number[], floor = 0.0001): number {
  if (reference.length !== current.length) throw new RangeError("The samples have different bins.");
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) throw new RangeError("A sample is empty.");
  return sum(
    reference.map((count, index) => {
      const p = Math.max(floor, count / n);
      const q = Math.max(floor, (current[index] ?? 0) / m);
      return (q - p) * Math.log(q / p);
    }),
  );
}
