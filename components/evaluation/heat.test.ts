import { expect, test } from "vitest";
import { heat } from "./heat";

test("a larger share is never shaded less, and only nothing is not shaded", () => {
  const shades = Array.from({ length: 101 }, (_, i) => Number(/\d+$/.exec(heat(i / 100))?.[0] ?? 0));
  expect(shades).toEqual(shades.toSorted((a, b) => a - b));
  expect(shades[0]).toBe(0);
  expect(shades[1]).toBeGreaterThan(0);
  expect(new Set(shades).size).toBe(6);
});
