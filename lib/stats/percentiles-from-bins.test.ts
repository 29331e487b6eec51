import fc from "fast-check";
import { expect, test } from "vitest";
import { histogram } from "./histogram";
import { latencyEdges } from "./latency-edges";
import { percentilesFromBins } from "./percentiles-from-bins";

test("percentiles are interpolated within their bin", () => {
  expect(percentilesFromBins([50, 50], [0, 10, 20])).toEqual({ n: 100, p50: 10, p95: 19, p99: 19.8 });
  expect(percentilesFromBins([0, 4, 0], [0, 1, 3, 9])).toEqual({ n: 4, p50: 2, p95: 2.9, p99: 2.98 });
});

test("nothing counted gives nothing, and lengths that do not fit are refused", () => {
  expect(percentilesFromBins([0, 0], [0, 1, 2])).toBeNull();
  expect(() => percentilesFromBins([1, 2], [0, 1])).toThrow(RangeError);
});

test("with the latency edges each percentile is within 10 % of the exact one", () => {
  const latencies = fc.array(fc.double({ min: 0.01, max: 59_999, noNaN: true }), {
    minLength: 1,
    maxLength: 300,
  });
  fc.assert(
    fc.property(latencies, (values) => {
      const ordered = [...values].sort((a, b) => a - b);
      const exact = (percent: number) => ordered[Math.ceil((percent * values.length) / 100) - 1] ?? NaN;
      const estimate = percentilesFromBins(histogram(values, latencyEdges), latencyEdges);
      expect(Math.abs((estimate?.p50 ?? NaN) / exact(50) - 1)).toBeLessThanOrEqual(0.10001);
      expect(Math.abs((estimate?.p95 ?? NaN) / exact(95) - 1)).toBeLessThanOrEqual(0.10001);
      expect(Math.abs((estimate?.p99 ?? NaN) / exact(99) - 1)).toBeLessThanOrEqual(0.10001);
    }),
  );
});
