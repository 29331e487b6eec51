import fc from "fast-check";
import { expect, test } from "vitest";
import { fromLogStep, logQuantise, quantise, toSteps } from "./quantise";

test("steps are at most half a step off, each column on its own scale", () => {
  const values = fc.array(fc.float({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 60 });
  fc.assert(
    fc.property(values, (list) => {
      const { steps, scales } = quantise(Float64Array.from(list), 3);
      list.forEach((value, index) => {
        const scale = scales[index % 3] ?? 0;
        expect(Math.abs(value - (steps[index] ?? 0) * scale)).toBeLessThanOrEqual(scale * 0.5000001);
      });
    }),
  );
});

test("quantised values quantise to themselves, and what is beyond the scale stops at 127", () => {
  const scales = Float64Array.from([0.5, 0]);
  expect([...toSteps(Float64Array.from([3, 9, 63.5, 1, -1000, 0]), scales)]).toEqual([6, 0, 127, 0, -127, 0]);
});

test("logarithmic steps are at most 4.5 % off over their range", () => {
  fc.assert(
    fc.property(fc.double({ min: 2 ** -19, max: 2 ** 11, noNaN: true }), (value) => {
      const back = fromLogStep(logQuantise(Float64Array.of(value))[0] ?? 0);
      expect(Math.abs(back / value - 1)).toBeLessThan(0.045);
    }),
  );
  expect([...logQuantise(Float64Array.of(0, 1e-12, 1e12))]).toEqual([0, 0, 255]);
  expect(fromLogStep(0)).toBe(0);
});
