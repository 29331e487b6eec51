import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readArtifact, writeArtifact } from "@/lib/ml/artifact";
import { fitForest } from "./fit-forest";
import { type ForestParts, forestOf } from "./forest";
import { readForest, writeForest } from "./forest-artifact";
import { noisyColumns, threeLabels } from "./testing";

const forest = fitForest(
  noisyColumns(120, 3, 1),
  { trees: 6, maxDepth: 6, minLeaf: 2, columnsPerSplit: 2 },
  { labels: threeLabels, seed: 1 },
);

describe("a forest on disk", () => {
  it("comes back as it was", () => {
    expect(readForest(writeForest(forest))).toEqual(forest);
  });

  it("is refused when cut short, or when a byte of its nodes leads astray", () => {
    const bytes = writeForest(forest);
    expect(() => readForest(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    fc.assert(
      fc.property(fc.nat(forest.skip.length - 1), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (node, value) => {
        const skip = forest.skip.slice();
        fc.pre(skip[node] !== value);
        skip[node] = value;
        expect(() => forestOf({ ...forest, skip })).toThrow(RangeError);
      }),
    );
  });

  it.each<[string, Partial<ForestParts>]>([
    ["a column that is not there", { column: forest.column.map(() => 9) }],
    ["a split point that is not there", { edge: forest.edge.map(() => 200) }],
    ["split points out of order", { edges: forest.edges.map((points) => points.slice().reverse()) }],
    ["a split point that is no number", { edges: forest.edges.map((points) => points.map(() => NaN)) }],
    ["a negative count", { counts: forest.counts.map((count) => -count) }],
    ["an empty leaf", { counts: forest.counts.map(() => 0) }],
    ["too many counts", { counts: Float32Array.from([...forest.counts, 1, 1, 1]) }],
    ["a tree too many", { trees: 7 }],
    ["a tree too few", { trees: 5 }],
    ["nodes without columns", { column: forest.column.slice(1) }],
  ])("is refused with %s", (_, wrong) => {
    expect(() => forestOf({ ...forest, ...wrong })).toThrow(RangeError);
  });

  it("is refused under another format", () => {
    expect(() => readArtifact(writeForest(forest), "linear-text/1", z.unknown())).toThrow(RangeError);
    expect(() => readForest(writeArtifact("forest/1", { labels: ["a"] }, {}))).toThrow();
  });
});
