import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "./cell";
import { readGraph } from "./graph";

const reads = (name: string, ...inputs: string[]): Cell => ({ name, inputs, run: () => 1 });
const faults = (...cells: Cell[]) =>
  Object.fromEntries(
    [...readGraph(cells).faults].map(([name, { code, cell, message }]) => [name, [code, cell, message]]),
  );

describe("readGraph", () => {
  it("puts inputs before readers and breaks ties by order of definition", () => {
    const { order } = readGraph([
      reads("d", "b", "c"),
      reads("c", "a"),
      reads("z"),
      reads("b", "a"),
      reads("a"),
    ]);
    expect(order).toEqual(["z", "a", "c", "b", "d"]);
  });

  it("keeps the order of definition where that already is an order", () => {
    const cells = [reads("x"), reads("b", "x"), reads("a", "x"), reads("c", "a", "b")];
    expect(readGraph(cells).order).toEqual(["x", "b", "a", "c"]);
    const freed = [reads("x"), reads("b", "x"), reads("free"), reads("c", "b"), reads("last")];
    expect(readGraph(freed).order).toEqual(["x", "b", "free", "c", "last"]);
  });

  it("faults only the reader of a missing name", () => {
    expect(faults(reads("a"), reads("b", "nope"), reads("c", "b"))).toEqual({
      b: ["missing", "nope", '"nope" is not defined'],
    });
  });

  it("faults a name that is defined twice, once", () => {
    expect(faults(reads("a"), reads("a"), reads("a"), reads("b", "a"))).toEqual({
      a: ["duplicate", "a", '"a" is defined more than once'],
    });
  });

  it("faults the members of a cycle with their path, not those downstream", () => {
    expect(faults(reads("a", "c"), reads("b", "a"), reads("c", "b"), reads("d", "c"), reads("e"))).toEqual({
      a: ["cycle", "a", "a → b → c → a"],
      b: ["cycle", "b", "b → c → a → b"],
      c: ["cycle", "c", "c → a → b → c"],
    });
  });

  it("sees a cell that reads itself", () => {
    expect(faults(reads("a", "a"), reads("b", "a"))).toEqual({ a: ["cycle", "a", "a → a"] });
  });

  it("does not see a cycle through a name that is defined twice", () => {
    expect(Object.keys(faults(reads("a", "b"), reads("b", "a"), reads("b", "a")))).toEqual(["b"]);
  });

  it("takes a cell that lies between two cycles for their descendant only", () => {
    const found = faults(reads("a", "a"), reads("between", "a"), reads("z", "between", "z"));
    expect(Object.keys(found).sort()).toEqual(["a", "z"]);
  });

  it("counts an input that is named twice once", () => {
    const { inputs, readers, order } = readGraph([reads("b", "a", "a"), reads("a")]);
    expect(inputs.get("b")).toEqual(["a"]);
    expect(readers.get("a")).toEqual(["b"]);
    expect(order).toEqual(["a", "b"]);
  });

  it("reads a chain of 5,000 cells without running out of stack", () => {
    const chain = Array.from({ length: 5000 }, (_, i) => (i === 0 ? reads("0") : reads(`${i}`, `${i - 1}`)));
    expect(readGraph(chain.reverse()).order.at(-1)).toBe("4999");
  });

  it("orders every random graph, faults exactly the cells that reach themselves or lack an input", () => {
    const edges = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(edges, (lists) => {
        const cells = lists.map((inputs, index) => reads(`${index}`, ...inputs.map(String)));
        const graph = readGraph(cells);
        expect([...graph.order].sort()).toEqual(cells.map((cell) => cell.name).sort());
        const reach = (from: number, seen = new Set<number>()): Set<number> => {
          for (const input of lists[from] ?? []) if (!seen.has(input)) reach(input, seen.add(input));
          return seen;
        };
        for (const [index, inputs] of lists.entries()) {
          const expected = reach(index).has(index)
            ? "cycle"
            : inputs.some((input) => input >= lists.length)
              ? "missing"
              : undefined;
          expect(graph.faults.get(`${index}`)?.code).toBe(expected);
        }
        for (const [name, inputs] of graph.inputs) {
          for (const input of inputs)
            expect(graph.order.indexOf(input)).toBeLessThan(graph.order.indexOf(name));
        }
      }),
    );
  });
});
