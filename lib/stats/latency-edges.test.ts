import { expect, test } from "vitest";
import { latencyEdges, latencyMaximumMs, latencyMinimumMs, latencyRatio } from "./latency-edges";

test("edges run from 0.01 ms to a minute, each at most 1.1 times the one before", () => {
  expect(latencyEdges.at(0)).toBe(latencyMinimumMs);
  expect(latencyEdges.at(-1)).toBe(latencyMaximumMs);
  expect(latencyEdges.length).toBe(165);
  latencyEdges.slice(1).forEach((edge, index) => {
    const ratio = edge / (latencyEdges[index] ?? NaN);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(latencyRatio * 1.00001);
  });
});
