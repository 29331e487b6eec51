import { adoptCells } from "./adopt-cells";
import { type Cell, type CellRef, isSource, nameOf } from "./cell";
import { type CellNode, stopRun } from "./cell-node";
import type { CellState, FailedState, SettledState } from "./cell-state";
import { toOutcome } from "./execute";
import { readGraph } from "./graph";
import { mergeCells } from "./merge-cells";
import { neededFor } from "./needed-for";
import type { Notebook } from "./notebook";
import { createObservers } from "./observers";
import { abandon, check, type Engine, publish } from "./propagate";
import { sameOutcome } from "./settle";

const missing = (name: string): FailedState => ({
  status: "failed",
  error: { code: "missing", cell: name, message: `"${name}" is not defined` },
  version: 0,
});

/**
 * A set of cells that keep themselves up to date. See components/notebook/README.md for the rules.
 * @param options.now clock in ms, for durations
 */
export const createNotebook = (cells: readonly Cell[], { now }: { readonly now: () => number }): Notebook => {
  const nodes = new Map<string, CellNode>();
  const absent = new Map<string, FailedState>();
  /** Sources set since the last pass, as they were before. */
  const batch = new Map<CellNode, SettledState | undefined>();
  let list = cells;
  let version = 0;
  let scheduled = false;
  let disposed = false;

  const stateOf = (name: string): CellState => {
    const known = nodes.get(name)?.shown ?? absent.get(name);
    if (known) return known;
    const state = missing(name);
    absent.set(name, state);
    return state;
  };
  const observers = createObservers(stateOf);

  const pass = () => {
    scheduled = false;
    if (disposed) return;
    const needed = neededFor(observers.names(), engine.graph);
    batch.clear();
    for (const name of engine.graph.order) {
      const node = nodes.get(name);
      if (node && needed.has(name)) check(engine, node);
      else if (node?.run) abandon(engine, node);
    }
    observers.tellAll();
  };
  const schedule = () => {
    if (scheduled || disposed) return;
    scheduled = true;
    queueMicrotask(pass);
  };
  const engine: Engine = {
    graph: readGraph([]),
    nodes,
    now,
    nextVersion: () => ++version,
    wake: schedule,
    executing: undefined,
  };

  /** A cell that changes the notebook while it runs could run for ever. */
  const mayChange = () => {
    if (engine.executing === undefined) return !disposed;
    throw new Error(`"${engine.executing}" may not change the notebook while it runs`);
  };

  const adopt = (next: readonly Cell[]) => {
    list = next;
    adoptCells(engine, next);
    schedule();
  };
  adopt(cells);

  return {
    set: (source, value) => {
      const name = nameOf(source);
      const node = nodes.get(name);
      if (!mayChange()) return;
      if (!node || node.fault || !isSource(node.cell)) throw new Error(`"${name}" is not a source`);
      const outcome = toOutcome(value);
      if (sameOutcome(node.settled, outcome)) return;
      const before = batch.has(node) ? batch.get(node) : node.settled;
      batch.set(node, before);
      publish(engine, node, outcome);
      // Set back before anything ran: the old version, and so no change.
      if (before && sameOutcome(before, outcome)) node.shown = node.settled = before;
      schedule();
      observers.tell(name);
    },
    define: (next) => {
      if (mayChange()) adopt(mergeCells(list, next));
    },
    replace: (next) => {
      if (mayChange()) adopt(next);
    },
    invalidate: (cell) => {
      const node = nodes.get(nameOf(cell));
      if (!mayChange() || !node || node.fault || isSource(node.cell)) return;
      abandon(engine, node);
      schedule();
    },
    observe: (cell, listener) => {
      if (disposed) return () => {};
      const stop = observers.add(nameOf(cell), listener);
      schedule();
      return () => {
        stop();
        schedule();
      };
    },
    // The definition given as reference is the only witness of the type.
    state: <T>(cell: CellRef<T>) => stateOf(nameOf(cell)) as CellState<T>,
    definition: (cell) => engine.graph.cells.get(nameOf(cell)),
    names: () => engine.graph.order,
    dispose: () => {
      disposed = true;
      nodes.forEach(stopRun);
      observers.clear();
    },
  };
};
