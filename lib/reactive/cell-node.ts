import type { Cell } from "./cell";
import type { CellError, CellState, SettledState } from "./cell-state";
import type { Outcome } from "./execute";

/** A run that is under way. */
export type Run = {
  readonly controller: AbortController;
  readonly since: number;
  /** Newest result, not yet published: it may still turn out to rest on old inputs. */
  held?: { readonly outcome: Outcome; readonly done: boolean; readonly duration: number } | undefined;
  /** A series that has published at least one value. */
  streaming: boolean;
};

/** What the notebook knows of one name. */
export type CellNode = {
  readonly name: string;
  readonly cell: Cell;
  readonly fault: CellError | undefined;
  /** The last published result, right or outdated. */
  settled?: SettledState;
  /** Versions of the inputs on which `run`, or else `settled`, rests. Without it the cell has to run. */
  basis?: readonly number[] | undefined;
  run?: Run | undefined;
  /** Something upstream changed. A suspect cell's readers are all suspect, and none is shown as settled. */
  suspect: boolean;
  shown: CellState;
};

export const createNode = (name: string, cell: Cell, fault: CellError | undefined): CellNode => ({
  name,
  cell,
  fault,
  suspect: true,
  shown: { status: "idle" },
});

/** Whether readers may rely on the node's result. */
export const isSettled = (node: CellNode): boolean =>
  !node.suspect && node.settled !== undefined && (node.run === undefined || node.run.streaming);

/** The last value, to spread into a context or state. */
export const previousOf = (node: CellNode): { previous?: unknown } =>
  node.settled?.status === "ready" ? { previous: node.settled.value } : {};

/** Ends the run, if there is one, so that its result is never seen. */
export const stopRun = (node: CellNode): void => {
  const run = node.run;
  node.run = undefined;
  run?.controller.abort();
};

/** Withdraws what is shown. A run goes on: its inputs may turn out to be the same. */
export const showStale = (node: CellNode): void => {
  if (node.run && !node.run.streaming) return;
  if (node.shown.status !== "stale") node.shown = { status: "stale", ...previousOf(node) };
};
