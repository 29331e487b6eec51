import { expect, test } from "vitest";
import {
  forget,
  type History,
  type HistoryEntry,
  readHistory,
  remember,
  switchHistory,
  unsave,
} from "./history";

const entry = (text: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  draft: "d1",
  task: "any",
  at: 1,
  input: { text },
  label: "yes",
  confidence: 0.9,
  version: 1,
  place: "device",
  ...more,
});
const none: History = { on: true, entries: [] };
const texts = ({ entries }: History) => entries.map(({ input }) => input["text"]);

test("a draft that grows stays one entry; another draft is another", () => {
  const typed = ["e", "en", "enak"].reduce((history, text) => remember(history, entry(text)), none);
  expect(texts(typed)).toEqual(["enak"]);
  expect(texts(remember(typed, entry("mahal", { draft: "d2" })))).toEqual(["mahal", "enak"]);
});

test("what was stored is not replaced by what is typed after it", () => {
  const saved = remember(none, entry("enak", { saved: "id" }));
  expect(texts(remember(saved, entry("enak sekali")))).toEqual(["enak sekali", "enak"]);
});

test("the same input again moves up and stays marked as stored", () => {
  let history = remember(none, entry("enak", { saved: "id" }));
  history = remember(history, entry("mahal", { draft: "d2" }));
  history = remember(history, entry("enak", { draft: "d3" }));
  expect(texts(history)).toEqual(["enak", "mahal"]);
  expect(history.entries[0]?.saved).toBe("id");
});

test("keeps the last 50 of each task", () => {
  let history = remember(none, entry("other", { task: "other" }));
  for (let i = 0; i < 60; i += 1) history = remember(history, entry(`text ${i}`, { draft: `d${i}` }));
  const own = history.entries.filter(({ task }) => task === "any");
  expect(own).toHaveLength(50);
  expect(own[0]?.input).toEqual({ text: "text 59" });
  expect(history.entries).toHaveLength(51);
});

test("switched off it takes in nothing, and forgetting concerns one task or all", () => {
  const off = switchHistory(none, false);
  expect(remember(off, entry("enak"))).toBe(off);
  const two = remember(remember(none, entry("a")), entry("b", { task: "other" }));
  expect(texts(forget(two, "any"))).toEqual(["b"]);
  expect(texts(forget(two))).toEqual([]);
});

test("what is erased is stored no more", () => {
  const saved = remember(none, entry("enak", { saved: "id" }));
  expect(unsave(saved, ["other"]).entries[0]?.saved).toBe("id");
  expect(unsave(saved, ["id"]).entries[0]).not.toHaveProperty("saved");
});

test("reads back what it wrote, and leaves out what it cannot read", () => {
  const history = remember(
    remember(none, entry("a", { saved: "id" })),
    entry("b", { draft: "d2", place: "server" }),
  );
  const written: unknown = JSON.parse(JSON.stringify(history));
  expect(readHistory(written)).toEqual(history);
  expect(readHistory({ on: true, entries: [null, { draft: 1 }, entry("c")] })?.entries).toEqual([entry("c")]);
  for (const odd of [null, [], { on: 1, entries: [] }, { on: true, entries: {} }])
    expect(readHistory(odd)).toBeUndefined();
});

test("that nothing was decided is kept with its code, and nonsense in its place is dropped", () => {
  const kept = {
    draft: "d",
    task: "t",
    at: 1,
    input: { a: 3 },
    label: "x",
    confidence: 0.5,
    version: 1,
    place: "device",
  };
  const read = readHistory({
    on: true,
    entries: [
      { ...kept, undecided: "few" },
      { ...kept, undecided: 7 },
    ],
  });
  expect(read?.entries.map(({ undecided }) => undecided)).toEqual(["few", undefined]);
  expect(read?.entries[0]?.input).toEqual({ a: 3 });
});
