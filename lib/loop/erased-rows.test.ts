import { expect, test } from "vitest";
import { erasedRows } from "./erased-rows";

const version = (number: number, parent: number | null, ...sources: string[]) => ({
  version: number,
  lineage: { parent, sources: sources.map((sha256) => ({ sha256 })) },
});

test("a version counts what was erased of its own rows and of those its line learned before, each once", () => {
  const versions = [
    version(1, null, "starter"),
    version(2, 1, "first"),
    version(3, 2, "second", "first"),
    version(4, 1, "starter"),
  ];
  const erased = new Map([
    ["first", 3],
    ["second", 1],
    ["elsewhere", 9],
  ]);
  expect([...erasedRows(versions, erased)]).toEqual([
    [1, 0],
    [2, 3],
    [3, 4],
    [4, 0],
  ]);
});

test("a line whose beginning is not here, or that leads back to itself, ends", () => {
  const versions = [version(5, 99, "a"), version(6, 7, "a"), version(7, 6, "b")];
  expect([...erasedRows(versions, new Map([["a", 2]]))]).toEqual([
    [5, 2],
    [6, 2],
    [7, 2],
  ]);
});
