import { type Cell, isSource } from "./cell";
import { createNode, stopRun } from "./cell-node";
import { toOutcome } from "./execute";
import { readGraph } from "./graph";
import { doubt, type Engine, publish } from "./propagate";
import { sameError } from "./settle";

/** Makes the engine consist of these cells. Those it had before, unchanged and as sound as then, stay. */
export const adoptCells = (engine: Engine, cells: readonly Cell[]): void => {
  const graph = readGraph(cells);
  engine.graph = graph;
  for (const [name, node] of engine.nodes) {
    if (graph.cells.has(name)) continue;
    stopRun(node);
    engine.nodes.delete(name);
  }
  const fresh = [...graph.cells].flatMap(([name, cell]) => {
    const before = engine.nodes.get(name);
    const fault = graph.faults.get(name);
    if (before?.cell === cell && sameError(before.fault, fault)) return [];
    if (before) stopRun(before);
    const node = createNode(name, cell, fault);
    // A source that says the same as before is no change for its readers.
    if (before?.settled && isSource(cell)) node.settled = before.settled;
    engine.nodes.set(name, node);
    return [node];
  });
  for (const node of fresh) {
    doubt(engine, node);
    if (node.fault) publish(engine, node, { status: "failed", error: node.fault });
    else if (isSource(node.cell)) publish(engine, node, toOutcome(node.cell.value));
  }
};
