import type { Score } from "@/lib/task/score";

/** Sums of the same numbers in another order differ by less. */
const exact = 1e-9;

export const near = (a: number, b: number, tolerance = exact) => Math.abs(a - b) <= tolerance;

/** Whether a number can be a share, rounding apart. */
export const isShare = (value: number) => value >= -exact && value <= 1 + exact;

/** Whether both ends of an interval can be shares, the lower first. */
export const isInterval = ([low, high]: readonly [number, number]) =>
  isShare(low) && isShare(high) && low <= high + exact;

export const isWithin = (value: number, interval: readonly [number, number]) =>
  isInterval(interval) && interval[0] <= value + exact && value <= interval[1] + exact;

/** Whether this can be a share measured on so many rows. */
export const isShareOf = ({ value, interval, n }: Score, rows: number) =>
  n === rows && isShare(value) && isWithin(value, interval);
