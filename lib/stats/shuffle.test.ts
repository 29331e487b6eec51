import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "./random";
import { shuffle } from "./shuffle";

test("a shuffle keeps every item, and leaves its input alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      const after = shuffle(items, createRandom(seed));
      expect(items).toEqual(before);
      expect([...after].sort()).toEqual([...before].sort());
    }),
  );
});

test("every order of three items is equally likely", () => {
  const random = createRandom(3);
  const seen = new Map<string, number>();
  for (let i = 0; i < 6000; i += 1) {
    const order = shuffle(["a", "b", "c"], random).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
