import { isSource, type RunCell } from "./cell";
import { type CellNode, isSettled, previousOf, type Run, showStale, stopRun } from "./cell-node";
import type { CellError } from "./cell-state";
import { execute, type Outcome } from "./execute";
import type { Graph } from "./graph";
import { settle } from "./settle";

/** What the steps of a notebook share. */
export type Engine = {
  graph: Graph;
  readonly nodes: Map<string, CellNode>;
  readonly now: () => number;
  readonly nextVersion: () => number;
  /** Asks for another pass, because a run delivered. */
  readonly wake: () => void;
  /** Name of the cell whose code is on the stack. */
  executing: string | undefined;
};

const nodesOf = (engine: Engine, names: readonly string[] | undefined): CellNode[] =>
  (names ?? []).flatMap((name) => engine.nodes.get(name) ?? []);

/** Marks a node, and all that depend on it, as to be checked, and withdraws what they show. */
export const doubt = (engine: Engine, node: CellNode): void => {
  node.suspect = true;
  const queue = [node];
  for (const at of queue) {
    if (at.shown.status !== "idle") showStale(at);
    for (const reader of nodesOf(engine, engine.graph.readers.get(at.name))) {
      if (reader.suspect) continue;
      reader.suspect = true;
      queue.push(reader);
    }
  }
};

/** Publishes a result and casts doubt on its readers if it is a new one. */
export const publish = (engine: Engine, node: CellNode, outcome: Outcome, duration?: number): void => {
  node.suspect = false;
  if (!settle(node, outcome, duration, engine.nextVersion)) return;
  for (const reader of nodesOf(engine, engine.graph.readers.get(node.name))) doubt(engine, reader);
};

/** Stops a node nobody looks at; when somebody does again, it runs again. */
export const abandon = (engine: Engine, node: CellNode): void => {
  stopRun(node);
  node.basis = undefined;
  if (node.settled === undefined) node.shown = { status: "idle" };
  doubt(engine, node);
};

const inherited = (origin: CellNode, error: CellError): CellError => ({
  code: "upstream",
  cell: error.code === "upstream" ? error.cell : origin.name,
  message: error.message,
});

const run = (engine: Engine, node: CellNode, cell: RunCell, inputs: readonly CellNode[]): void => {
  const current: Run = { controller: new AbortController(), since: engine.now(), streaming: false };
  const hold = (outcome: Outcome, done: boolean) => {
    current.held = { outcome, done, duration: engine.now() - current.since };
  };
  const values = Object.fromEntries(
    inputs.flatMap(({ name, settled }) => (settled?.status === "ready" ? [[name, settled.value]] : [])),
  );
  const previous = previousOf(node);
  node.run = current;
  engine.executing = node.name;
  const immediate = execute(
    cell,
    values,
    { signal: current.controller.signal, ...previous },
    (outcome, done) => {
      if (node.run !== current) return;
      hold(outcome, done);
      engine.wake();
    },
  );
  engine.executing = undefined;
  if (immediate) hold(immediate, true);
  else node.shown = { status: "running", since: current.since, ...previous };
};

const start = (engine: Engine, node: CellNode, inputs: readonly CellNode[]): void => {
  stopRun(node);
  for (const input of inputs) {
    if (input.settled?.status !== "failed") continue;
    return publish(engine, node, { status: "failed", error: inherited(input, input.settled.error) });
  }
  if (inputs.some((input) => input.settled?.status === "empty")) {
    return publish(engine, node, { status: "empty" });
  }
  if (!isSource(node.cell)) run(engine, node, node.cell, inputs);
};

/**
 * Brings one node up to date as far as its inputs allow. Called in topological order, for nodes somebody
 * needs: a node runs only when all its inputs are settled, and only if one of them is not what it last
 * ran with.
 */
export const check = (engine: Engine, node: CellNode): void => {
  if (node.suspect) {
    const inputs = nodesOf(engine, engine.graph.inputs.get(node.name));
    if (!inputs.every(isSettled)) return showStale(node);
    const basis = inputs.map((input) => input.settled?.version ?? 0);
    const known = node.basis;
    node.suspect = false;
    if (!known || basis.some((version, index) => version !== known[index])) {
      node.basis = basis;
      start(engine, node, inputs);
    } else if (node.settled && (!node.run || node.run.streaming)) node.shown = node.settled;
  }
  const held = node.run?.held;
  if (!node.run || !held || node.suspect) return;
  node.run.held = undefined;
  node.run.streaming = true;
  if (held.done) node.run = undefined;
  publish(engine, node, held.outcome, held.duration);
};
