import { expect, test } from "vitest";
import { evaluateNewKinds } from "./evaluate-new-kinds";
import { points, pointTask } from "./testing";

const rows = points(200, 3);

test("each kind is judged by what learned the others, and every row once", async () => {
  const learned: number[][] = [];
  const seeing = await pointTask.estimators["seeing"]?.();
  if (!seeing) throw new Error("no estimator");
  const task = { ...pointTask, kindKey: ({ x }: { x: number }) => (x < 2 ? "left" : "right") };
  const method: typeof seeing = {
    ...seeing,
    fit(given, options) {
      learned.push(given.map(({ input }) => input.x));
      return seeing.fit(given, options);
    },
  };
  const { n, confusion } = await evaluateNewKinds({ task, method, rows, seed: 1 });
  expect(n).toBe(200);
  expect(learned).toHaveLength(2);
  expect(learned.flat()).toHaveLength(200);
  for (const xs of learned) expect(Math.max(...xs) < 2 || Math.min(...xs) >= 2).toBe(true);
  expect(
    Object.values(confusion)
      .flatMap((row) => Object.values(row))
      .reduce((sum, count) => sum + count),
  ).toBe(200);
});

test("a single kind leaves nothing to learn from, and nothing is measured", async () => {
  const seeing = await pointTask.estimators["seeing"]?.();
  if (!seeing) throw new Error("no estimator");
  expect((await evaluateNewKinds({ task: pointTask, method: seeing, rows, seed: 1 })).n).toBe(0);
});
