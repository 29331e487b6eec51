import { expect, test } from "vitest";
import { multinomialDraw } from "@/lib/stats/multinomial-draw";
import { createRandom } from "@/lib/stats/random";
import { binnedDrift } from "./binned-drift";

const base = [2, 40, 160, 300, 260, 130, 60, 30, 12, 5, 1];
const draw = (n: number, random: () => number) =>
  multinomialDraw(
    base.map((count) => Math.round((count * n) / 1000)),
    random,
  );

test("of 300 windows without drift in six columns at most 8 % raise an alarm", () => {
  const random = createRandom(4);
  let alarms = 0;
  for (let round = 0; round < 300; round += 1) {
    const columns = ["a", "b", "c", "d", "e", "f"].map((name) => ({
      name,
      reference: draw(1000, random),
      current: draw(round % 2 === 0 ? 1000 : 200, random),
    }));
    if (binnedDrift(columns).drifted) alarms += 1;
  }
  expect(alarms / 300).toBeLessThanOrEqual(0.08);
});

test("a clear shift is found and scored, however many rows the bins count", () => {
  const shifted = [...base].reverse();
  for (const factor of [1, 1000]) {
    const result = binnedDrift([
      { name: "words", reference: base.map((x) => x * factor), current: shifted.map((x) => x * factor) },
      { name: "same", reference: base, current: base },
    ]);
    expect(result).toMatchObject({ status: "drifted", drifted: true, share: 0.5 });
    expect(result.columns.map((column) => column.drifted)).toEqual([true, false]);
    expect(result.score).toBe(result.columns[0]?.effect);
    expect(result.columns[1]).toMatchObject({ effect: 0, n: { reference: 1000, current: 1000 } });
  }
});

test("too few rows are said to be too few", () => {
  const few = binnedDrift([{ name: "words", reference: [500, 500], current: [20, 9] }]);
  expect(few).toMatchObject({ status: "not enough data", score: null, drifted: false, share: 0 });
  expect(few.columns[0]).toMatchObject({ n: { reference: 1000, current: 29 }, pValue: null, qValue: null });
  expect(binnedDrift([{ name: "words", reference: [500, 500], current: [20, 10] }]).status).toBe("stable");
  expect(() => binnedDrift([{ name: "words", reference: [1], current: [1, 2] }])).toThrow(RangeError);
});
