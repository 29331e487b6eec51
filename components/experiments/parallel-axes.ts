import type { FactValue } from "./run-facts";

export type AxisInput = {
  name: string;
  /** One a run; null where a run has none. */
  values: readonly FactValue[];
};

export type ParallelAxis = {
  name: string;
  kind: "number" | "category";
  /** Where each run crosses the axis, 0-1; null where it has no value. */
  places: readonly (number | null)[];
  values: readonly FactValue[];
  /** What stands at which place: both ends of numbers, every category. */
  ticks: readonly { place: number; value: Exclude<FactValue, null> }[];
};

/**
 * Lays values on axes of equal length, each in its own unit: numbers linearly from the least to the greatest, anything else as
 * categories at even distances, in order. What has only one value crosses in the middle. Axes without any value are left out.
 */
export function parallelAxes(inputs: readonly AxisInput[]): ParallelAxis[] {
  return inputs.flatMap(({ name, values }) => {
    const given = values.filter((value) => value !== null);
    if (given.length === 0) return [];
    const numbers = given.filter((value) => typeof value === "number" && Number.isFinite(value));
    return [
      numbers.length === given.length
        ? numberAxis(name, values, numbers.map(Number))
        : categoryAxis(name, values),
    ];
  });
}

function numberAxis(name: string, values: AxisInput["values"], numbers: readonly number[]): ParallelAxis {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  // Halved first: the difference of two numbers may be too large for a number.
  const placeOf = (value: number) => (low === high ? 0.5 : (value / 2 - low / 2) / (high / 2 - low / 2));
  const ends = low === high ? [low] : [low, high];
  return {
    name,
    kind: "number",
    places: values.map((value) => (typeof value === "number" ? clamped(placeOf(value)) : null)),
    values,
    ticks: ends.map((value) => ({ place: clamped(placeOf(value)), value })),
  };
}

// Numbers so near to zero that their halves vanish stand in the middle.
const clamped = (place: number) => (Number.isFinite(place) ? Math.min(1, Math.max(0, place)) : 0.5);

function categoryAxis(name: string, values: AxisInput["values"]): ParallelAxis {
  const categories = [...new Set(values.filter((value) => value !== null))].sort((left, right) =>
    String(left).localeCompare(String(right), "en", { numeric: true }),
  );
  const placeOf = (value: Exclude<FactValue, null>) =>
    categories.length === 1 ? 0.5 : categories.indexOf(value) / (categories.length - 1);
  return {
    name,
    kind: "category",
    places: values.map((value) => (value === null ? null : placeOf(value))),
    values,
    ticks: categories.map((value) => ({ place: placeOf(value), value })),
  };
}
