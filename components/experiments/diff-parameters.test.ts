import fc from "fast-check";
import { expect, test } from "vitest";
import { diffParameters } from "./diff-parameters";

test("settings that differ, or that one run lacks, are told apart from those that agree", () => {
  expect(
    diffParameters([
      { rate: 0.1, balanced: true },
      { rate: 0.2, balanced: true, trees: 50 },
    ]),
  ).toEqual([
    { name: "rate", values: [0.1, 0.2], differs: true },
    { name: "balanced", values: [true, true], differs: false },
    { name: "trees", values: [null, 50], differs: true },
  ]);
});

test("a number is not the text that looks like it, and zero is not nothing", () => {
  expect(diffParameters([{ depth: 8 }, { depth: "8" }])[0]?.differs).toBe(true);
  expect(diffParameters([{ depth: 0 }, {}])[0]).toEqual({ name: "depth", values: [0, null], differs: true });
});

test("a run beside its copies differs in nothing, and every row has a value a run", () => {
  const settings = fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.boolean()));
  fc.assert(
    fc.property(settings, fc.integer({ min: 1, max: 5 }), (run, copies) => {
      const rows = diffParameters(Array.from({ length: copies }, () => ({ ...run })));
      expect(rows.map(({ name }) => name)).toEqual(Object.keys(run));
      for (const { differs, values } of rows) expect([differs, values.length]).toEqual([false, copies]);
    }),
  );
});
