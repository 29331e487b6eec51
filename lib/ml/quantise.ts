/** Numbers as whole steps from -127 to 127 of a scale of their own for each column (`values[row * columns + column]`). */
export function quantise(values: Float64Array, columns: number): { steps: Int8Array; scales: Float64Array } {
  const scales = new Float64Array(columns);
  values.forEach((value, index) => {
    const column = index % columns;
    scales[column] = Math.max(scales[column] ?? 0, Math.abs(value) / 127);
  });
  return { steps: toSteps(values, scales), scales };
}

/** The nearest steps of given scales; what lies beyond 127 steps stops there. A scale of 0 gives 0. */
export function toSteps(values: Float64Array, scales: Float64Array): Int8Array {
  const steps = new Int8Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const scale = scales[index % scales.length] ?? 0;
    if (scale > 0) steps[index] = Math.max(-127, Math.min(127, Math.round((values[index] ?? 0) / scale)));
  }
  return steps;
}

const stepsPerOctave = 8;
const lowestOctave = -20;

/** Numbers of any size in one byte: 0 is 0, else the nearest of 255 steps of 1/8 octave from 2^-20 on (at most 4.4 % off). */
export function logQuantise(values: Float64Array): Uint8Array {
  return Uint8Array.from(values, (value) => {
    if (!(value > 0)) return 0;
    const step = Math.round((Math.log2(value) - lowestOctave) * stepsPerOctave) + 1;
    return step < 1 ? 0 : Math.min(255, step);
  });
}

/** The number that a byte of `logQuantise` stands for. */
export function fromLogStep(step: number): number {
  return step === 0 ? 0 : 2 ** ((step - 1) / stepsPerOctave + lowestOctave);
}
