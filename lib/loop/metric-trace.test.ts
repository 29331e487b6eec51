import fc from "fast-check";
import { expect, test } from "vitest";
import { MetricTrace } from "./metric-trace";

test("keeps every point while they fit, in the order in which they came", () => {
  const trace = new MetricTrace(10);
  trace.add(0.1, { step: 1, loss: 3 });
  trace.add(0.2, { step: 2, loss: 2 });
  trace.add(1, { macroF1: 0.7 });
  expect(trace.points()).toEqual([
    { share: 0.1, step: 1, loss: 3 },
    { share: 0.2, step: 2, loss: 2 },
    { share: 1, macroF1: 0.7 },
  ]);
});

test("leaves out what is no number, and points that then say nothing", () => {
  const trace = new MetricTrace(10);
  trace.add(0.1, {});
  trace.add(0.2, { step: 2 });
  trace.add(0.3, { loss: NaN });
  trace.add(0.4, { loss: Infinity, accuracy: 0.5 });
  expect(trace.points()).toEqual([{ share: 0.4, accuracy: 0.5 }]);
});

test("thins a long course evenly and keeps its first and newest point", () => {
  const trace = new MetricTrace(50);
  for (let step = 0; step < 10_000; step += 1) trace.add(step / 10_000, { step, loss: 1 / (step + 1) });
  const steps = trace.points().map(({ step }) => step ?? -1);
  expect(steps.length).toBeGreaterThan(20);
  expect(steps.length).toBeLessThanOrEqual(50);
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBe(9999);
  const gaps = new Set(steps.slice(1, -1).map((step, index) => step - (steps[index] ?? 0)));
  expect(gaps.size).toBe(1);
});

test("figures reported now and then survive those reported all the time", () => {
  const trace = new MetricTrace(40);
  for (let step = 1; step <= 5000; step += 1) {
    trace.add(step / 5000, { loss: step });
    if (step % 1000 === 0) trace.add(step / 5000, { accuracy: step });
  }
  expect(trace.points().flatMap(({ accuracy }) => accuracy ?? [])).toEqual([1000, 2000, 3000, 4000, 5000]);
});

test("never holds more points than agreed, and always the newest of each kind", () => {
  const one = fc.record({ name: fc.constantFrom("loss", "accuracy", "f1"), value: fc.double() });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 300 }), fc.integer({ min: 12, max: 60 }), (reports, most) => {
      const trace = new MetricTrace(most);
      const newest = new Map<string, number>();
      for (const [index, { name, value }] of reports.entries()) {
        trace.add(index / 300, { [name]: value });
        if (Number.isFinite(value)) newest.set(name, value);
      }
      const points = trace.points();
      expect(points.length).toBeLessThanOrEqual(most);
      for (const [name, value] of newest)
        expect(points.findLast((point) => point[name] !== undefined)?.[name]).toBe(value);
      expect(points.map(({ share }) => share)).toEqual(
        points.map(({ share }) => share).toSorted((a, b) => a - b),
      );
    }),
  );
});
