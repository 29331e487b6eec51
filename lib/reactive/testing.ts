import { vi } from "vitest";
import type { Cell, RunContext, Values } from "./cell";
import { createNotebook } from "./create-notebook";

/** Lets everything that is ready to go on do so. */
export const flushed = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

export const ignore = () => {};

/** A clock that never stands still, so that no two runs last equally long. */
const ticking = () => {
  let time = 0;
  let step = 0;
  return () => (time += ++step);
};

export const notebookOf = (cells: readonly Cell[], now: () => number = ticking()) =>
  createNotebook(cells, { now });

export const num = (value: unknown) => Number(value);

/** A cell that counts its runs. */
export const counted = (
  name: string,
  inputs: string[],
  run: (values: Values, context: RunContext) => unknown,
) => {
  const spy = vi.fn(run);
  return { spy, cell: { name, inputs, run: spy } satisfies Cell };
};

/** A cell whose runs end when the test says so. */
export const manual = (name: string, inputs: string[]) => {
  const runs: { values: Values; context: RunContext; end: PromiseWithResolvers<unknown> }[] = [];
  const run = (values: Values, context: RunContext) => {
    const end = Promise.withResolvers<unknown>();
    runs.push({ values, context, end });
    return end.promise;
  };
  return { runs, cell: { name, inputs, run } satisfies Cell };
};
