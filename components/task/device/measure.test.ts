import { expect, test } from "vitest";
import { measure } from "./measure";

/** A step that takes as long as it says, on a clock that ticks only every 0.1 ms. */
function step(milliseconds: (run: number) => number) {
  let time = 0;
  let runs = 0;
  return {
    work: () => (time += milliseconds(runs++)),
    now: () => Math.floor(time * 10) / 10,
    runs: () => runs,
  };
}

test("a long step is run once", () => {
  const { work, now, runs } = step(() => 37);
  expect(measure(work, now)).toEqual({ milliseconds: 37, runs: 1 });
  expect(runs()).toBe(1);
});

test("a step far below the clock's tick is still told to within a tenth", () => {
  for (const true_ of [0.003, 0.02, 0.4]) {
    const { work, now, runs } = step(() => true_);
    const measured = measure(work, now);
    expect(measured.milliseconds / true_).toBeGreaterThan(0.9);
    expect(measured.milliseconds / true_).toBeLessThan(1.1);
    expect(measured.runs).toBe(runs());
  }
});

test("one hiccup does not count", () => {
  const { work, now } = step((run) => (run === 90 ? 50 : 0.1));
  expect(measure(work, now).milliseconds).toBeLessThan(0.2);
});

test("a clock that stands still ends it all the same", () => {
  expect(
    measure(
      () => 0,
      () => 5,
    ),
  ).toMatchObject({ milliseconds: 0 });
});
