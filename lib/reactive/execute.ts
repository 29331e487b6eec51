import { EMPTY, type RunCell, type RunContext, type Values } from "./cell";
import type { CellError } from "./cell-state";

/** What one run says. */
export type Outcome =
  | { readonly status: "ready"; readonly value: unknown }
  | { readonly status: "empty" }
  | { readonly status: "failed"; readonly error: CellError };

/** Reads a value as a cell gives it: `undefined` and EMPTY stand for nothing to show. */
export const toOutcome = (value: unknown): Outcome =>
  value === undefined || value === EMPTY ? { status: "empty" } : { status: "ready", value };

const messageOf = (thrown: unknown): string => {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  return typeof thrown === "string" ? thrown : Object.prototype.toString.call(thrown);
};

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

const isSeries = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

/**
 * Runs a cell once. A plain result is returned; otherwise undefined is, and `deliver` is called later: once
 * with `done` for a promise, for every value of a series and once more at its end. Nothing is ever thrown.
 * After the signal is aborted a series is read no further.
 */
export const execute = (
  cell: RunCell,
  values: Values,
  context: RunContext,
  deliver: (outcome: Outcome, done: boolean) => void,
): Outcome | undefined => {
  const failed = (cause: unknown): Outcome => ({
    status: "failed",
    error: { code: "thrown", cell: cell.name, message: messageOf(cause), cause },
  });

  const follow = async (series: AsyncIterable<unknown>) => {
    let last: Outcome = { status: "empty" };
    for await (const value of series) {
      if (context.signal.aborted) return;
      last = toOutcome(value);
      deliver(last, false);
    }
    deliver(last, true);
  };

  try {
    const result = cell.run(values, context);
    if (isSeries(result)) {
      follow(result).catch((cause: unknown) => deliver(failed(cause), true));
    } else if (isPromise(result)) {
      Promise.resolve(result).then(
        (value) => deliver(toOutcome(value), true),
        (cause: unknown) => deliver(failed(cause), true),
      );
    } else return toOutcome(result);
  } catch (cause) {
    return failed(cause);
  }
  return undefined;
};
