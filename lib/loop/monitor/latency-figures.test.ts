import fc from "fast-check";
import { expect, test } from "vitest";
import { latencyEdges } from "@/lib/stats/latency-edges";
import { sum } from "@/lib/stats/sum";
import { aboveThreshold } from "./above-threshold";
import { latencyFigures } from "./latency-figures";
import { binCount, latencyCounts } from "./testing";
import { visibleBins } from "./visible-bins";

const latencies = fc.array(fc.double({ min: 0.01, max: 59_999, noNaN: true }), {
  minLength: 1,
  maxLength: 300,
});
/** The smallest value with at least that share of rows at or below it. */
const exact = (values: readonly number[], percent: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil((percent * values.length) / 100) - 1] ?? NaN;

test("percentiles from bins are within 10 % of the exact ones, and the mean is exact", () => {
  fc.assert(
    fc.property(latencies, (values) => {
      const figures = latencyFigures(latencyCounts(values), "all");
      if (!figures) throw new Error("no figures");
      expect(figures.n).toBe(values.length);
      expect(figures.mean).toBeCloseTo(sum(values) / values.length, 6);
      for (const [shown, percent] of [
        [figures.p50, 50],
        [figures.p95, 95],
        [figures.p99, 99],
      ] as const) {
        const right = exact(values, percent);
        expect(Math.abs(shown - right)).toBeLessThanOrEqual(0.1001 * right);
      }
    }),
  );
});

test("without predictions there are no figures", () => {
  expect(latencyFigures([binCount("label", "positive", 5)], "all")).toBeNull();
  expect(latencyFigures(latencyCounts([5]), 2)).toBeNull();
});

test("places are counted apart", () => {
  const rows = [...latencyCounts([1, 2], "browser"), ...latencyCounts([3], "server")];
  expect(latencyFigures(rows, 1)?.places).toEqual([
    { place: "browser", n: 2 },
    { place: "server", n: 1 },
  ]);
});

test("on an edge the count above a threshold is exact, elsewhere a range that holds the truth", () => {
  fc.assert(
    fc.property(latencies, fc.double({ min: 0.02, max: 50_000, noNaN: true }), (values, threshold) => {
      const counts = latencyFigures(latencyCounts(values), "all")?.counts ?? [];
      const { n, least, most } = aboveThreshold(counts, threshold);
      const truth = values.filter((value) => value >= threshold).length;
      expect(n).toBe(values.length);
      expect(least).toBeLessThanOrEqual(truth);
      expect(most).toBeGreaterThanOrEqual(truth);
      const edge = latencyEdges.find((one) => one >= threshold) ?? 0;
      const onEdge = aboveThreshold(counts, edge);
      expect(onEdge.most).toBe(onEdge.least);
      expect(onEdge.least).toBe(values.filter((value) => value >= edge).length);
    }),
  );
});

test("the visible part of a histogram loses no row, holds what it must and stays small", () => {
  fc.assert(
    fc.property(latencies, fc.double({ min: 0.01, max: 59_999, noNaN: true }), (values, must) => {
      const counts = latencyFigures(latencyCounts(values), "all")?.counts ?? [];
      const bins = visibleBins(counts, latencyEdges, { include: [must] });
      expect(sum(bins.counts)).toBe(values.length);
      expect(bins.edges).toHaveLength(bins.counts.length + 1);
      expect(bins.counts.length).toBeLessThanOrEqual(48);
      expect(bins.edges[0]).toBeLessThanOrEqual(must);
      expect(bins.edges.at(-1)).toBeGreaterThanOrEqual(must);
      for (const edge of bins.edges) expect(latencyEdges).toContain(edge);
    }),
  );
});
