import { z } from "zod";
import { forestEstimator } from "@/lib/ml/forest/forest-estimator";
import { createRandom } from "@/lib/stats/random";
import { defineTask } from "@/lib/task/define-task";
import type { Row } from "@/lib/task/estimator";

export type Point = { x: number; y: number };

const bilingual = (text: string) => ({ en: text, id: text });
const score = { value: 0, interval: [0, 1] as [number, number], n: 0 };
const labels = ["low", "high"];

const forest = (name: string, columnsOf: (point: Point) => number[]) =>
  forestEstimator<Point>({
    name,
    labels,
    columns: [{ field: "x" }, { field: "y" }],
    columnsOf,
    settings: { trees: 10, maxDepth: 4, minLeaf: 2, columnsPerSplit: 2 },
  });

/** A small task: which class depends on x alone, one estimator sees it, another looks away. Its starter data is synthetic. */
export const pointTask = defineTask({
  id: "points",
  schema: { input: z.strictObject({ x: z.number(), y: z.number() }), label: z.enum(["low", "high"]) },
  text: { title: bilingual("Points"), description: bilingual("Points"), result: bilingual("Points") },
  labels: {
    low: { title: bilingual("Low"), tone: "negative" },
    high: { title: bilingual("High"), tone: "positive" },
  },
  examples: [],
  redact: (given) => ({ input: given, found: [] }),
  features: ({ x }) => ({ x }),
  featureDeclarations: { x: { kind: "numeric", title: bilingual("x"), edges: [4] } },
  notices: () => [],
  familiarity: { floor: 0, unit: bilingual("points") },
  slices: {},
  groupKey: ({ x, y }) => `${x} ${y}`,
  parseRow: () => undefined,
  fileColumns: ["x", "y", "label"],
  estimators: {
    blind: async () => forest("blind", () => [0, 0]),
    seeing: async () => forest("seeing", ({ x, y }) => [x, y]),
  },
  defaultEstimator: "blind",
  gate: { minimumN: 10, margin: 0, perClassFloor: 0, perClassDrop: 1 },
  latency: { targetMs: 1, alertMs: 1 },
  shipped: {
    version: 1,
    sha256: "0".repeat(64),
    bytes: 0,
    seconds: 0,
    lineage: {
      estimator: "blind",
      seed: 1,
      parameters: {},
      dataHash: "",
      rows: 0,
      sources: [],
      codeVersion: "",
      parent: null,
    },
    validation: { n: 0, accuracy: score, macroF1: score, perClass: {}, logLoss: 0, ece: 0, confusion: {} },
    evaluations: {},
    reference: { n: 0, features: {}, labels: {}, confidence: Array.from({ length: 20 }, () => 0) },
  },
  starter: { file: "none", license: "none", synthetic: true },
});

/** Points with 0 <= x < 8, high from 4 on; one in ten has the other label. */
export function points(count: number, seed: number): Row<Point>[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const input = { x: random() * 8, y: random() * 8 };
    const high = random() < 0.9 === input.x >= 4;
    return { input, label: high ? "high" : "low" };
  });
}
