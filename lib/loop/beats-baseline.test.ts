import { expect, test } from "vitest";
import { beatsBaseline } from "./beats-baseline";

test("only rows that one of the two gets right decide", () => {
  // Always "a" is right on 60; the model gives up 2 of them and wins 12 of the others.
  const confusion = { a: { a: 58, b: 2 }, b: { a: 8, b: 12 } };
  const found = beatsBaseline(confusion, "a");
  expect(found).toMatchObject({ verdict: "better", onlyModel: 12, onlyBaseline: 2 });
  // Twice the chance of at most 2 heads in 14 throws: 2 (1 + 14 + 91) / 2^14.
  expect(found.pValue).toBeCloseTo((2 * 106) / 16_384, 12);
  expect(beatsBaseline({ a: { a: 40, b: 20 }, b: { a: 18, b: 2 } }, "a").verdict).toBe("worse");
});

test("a model that always answers the most frequent class is not shown to be better", () => {
  expect(beatsBaseline({ a: { a: 60, b: 0 }, b: { a: 20, b: 0 } }, "a")).toMatchObject({
    verdict: "not shown",
    pValue: 1,
  });
  expect(beatsBaseline({ a: { a: 60, b: 0 }, b: { a: 17, b: 3 } }, "a").verdict).toBe("not shown");
});
