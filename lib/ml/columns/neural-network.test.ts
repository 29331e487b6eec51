import { expect, test } from "vitest";
import { createRandom } from "@/lib/stats/random";
import type { ScaledRows } from "./column-estimator";
import { fitNeural, neuralScores } from "./neural-network";

const random = createRandom(2);
const points = Array.from({ length: 60 }, () => [random() * 2 - 1, random() * 2 - 1]);
// Opposite corners belong together: no straight line parts them.
const targets = Uint8Array.from(points, ([x = 0, y = 0]) => (x * y > 0 ? 1 : 0));
const rows: ScaledRows = {
  values: Float64Array.from(points.flat()),
  columns: 2,
  targets,
  weights: new Float64Array(60).fill(1),
  classes: 2,
};
const losses: number[] = [];
const settings = {
  units: 6,
  passes: 150,
  learningRate: 0.1,
  decay: 1e-4,
  seed: 3,
  onPass: (_pass: number, _passes: number, loss?: number) => void losses.push(loss ?? Number.NaN),
};

test("learns what no straight line can, the same again with the same seed", async () => {
  const model = await fitNeural(rows, settings);
  const right = points.filter((point, row) => {
    const [no = 0, yes = 0] = neuralScores(model, Float64Array.from(point));
    return Number(yes > no) === targets[row];
  });
  expect(right.length).toBeGreaterThan(54);
  expect(losses).toHaveLength(150);
  expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 2);
  expect(await fitNeural(rows, settings)).toEqual(model);
  expect(await fitNeural(rows, { ...settings, seed: 4 })).not.toEqual(model);
});

test("an update starts from what was known and stays the nearer the stronger it is held", async () => {
  const init = await fitNeural(rows, settings);
  const flipped = { ...rows, targets: targets.map((target) => 1 - target) };
  const away = async (decay: number) => {
    const { output } = await fitNeural(flipped, { ...settings, passes: 30, decay, init });
    return output.reduce((sum, each, at) => sum + (each - (init.output[at] ?? 0)) ** 2, 0);
  };
  expect(await away(1)).toBeLessThan((await away(0.001)) / 4);
});
