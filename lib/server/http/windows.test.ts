import fc from "fast-check";
import { expect, test } from "vitest";
import { Windows } from "./windows";

test("lets the agreed number through in a minute, then says how long to wait", () => {
  const windows = new Windows(60_000, 10);
  for (let i = 0; i < 3; i++) expect(windows.take("a", 3, 1000 + i)).toBe(0);
  expect(windows.take("a", 3, 11_000)).toBe(50_000);
  expect(windows.take("b", 3, 11_000)).toBe(0);
  expect(windows.take("a", 3, 60_999)).toBe(1);
  expect(windows.take("a", 3, 61_000)).toBe(0);
});

test("never lets more than the agreed number through in any one window, whatever the order of events", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(30_000), { maxLength: 60 }),
      fc.integer({ min: 1, max: 5 }),
      (steps, most) => {
        const windows = new Windows(60_000, 10);
        let now = 0;
        let began = -Infinity;
        let passed = 0;
        for (const step of steps) {
          now += step;
          if (now - began >= 60_000) [began, passed] = [now, 0];
          const wait = windows.take("a", most, now);
          if (wait === 0) passed += 1;
          else expect(now + wait).toBe(began + 60_000);
          expect(passed).toBeLessThanOrEqual(most);
        }
      },
    ),
  );
});

test("forgets the oldest client instead of growing without end", () => {
  const windows = new Windows(60_000, 100);
  expect(windows.take("first", 1, 0)).toBe(0);
  expect(windows.take("first", 1, 1)).toBeGreaterThan(0);
  for (let i = 0; i < 100; i++) windows.take(`client ${i}`, 1, 2);
  expect(windows.take("first", 1, 3)).toBe(0);
});
