import type { TaskInput } from "@/lib/task/task-view";
import type { Place } from "../cells/made";
import { fits } from "./fits";
import { createLocalStore, type LocalStore } from "./local-store";

export type HistoryEntry = {
  /** One text being written: as long as it is the same draft, its newest form takes the place of the one before. */
  draft: string;
  task: string;
  /** ms since 1970 */
  at: number;
  input: TaskInput;
  label: string;
  confidence: number;
  /** Why nothing was decided, by a code of the task; the label is then not the answer. */
  undecided?: string;
  version: number;
  place: Place;
  /** Id under which it was stored on the server, if it was. */
  saved?: string;
};

export type History = { on: boolean; entries: readonly HistoryEntry[] };

const entryShape = {
  draft: "string",
  task: "string",
  at: "number",
  input: "object",
  label: "string",
  confidence: "number",
  version: "number",
  place: "string",
} as const;

/** Entries that cannot be read are left out. */
export function readHistory(kept: unknown): History | undefined {
  if (!fits(kept, { on: "boolean", entries: "object" })) return undefined;
  const entries: unknown = kept.entries;
  if (!Array.isArray(entries)) return undefined;
  return { on: kept.on, entries: entries.flatMap(readEntry) };
}

function readEntry(one: unknown): HistoryEntry[] {
  if (!fits(one, entryShape)) return [];
  const { saved, place, undecided, ...entry } = one;
  return [
    {
      ...entry,
      place: place === "server" ? "server" : "device",
      ...(typeof saved === "string" && { saved }),
      ...(typeof undecided === "string" && { undecided }),
    },
  ];
}

/** Entries kept of each task. */
const capacity = 50;

const sameInput = (a: HistoryEntry, b: HistoryEntry) => JSON.stringify(a.input) === JSON.stringify(b.input);

/** Puts a prediction first. It replaces its own draft, but never one that was stored as something else. */
export function remember(history: History, entry: HistoryEntry): History {
  if (!history.on) return history;
  const replaced = (old: HistoryEntry) =>
    old.task === entry.task &&
    (sameInput(old, entry) || (old.draft === entry.draft && old.saved === undefined));
  const saved = entry.saved ?? history.entries.find((old) => replaced(old) && sameInput(old, entry))?.saved;
  const others = history.entries.filter((old) => !replaced(old));
  const room = (old: HistoryEntry, index: number) =>
    old.task !== entry.task ||
    others.slice(0, index).filter(({ task }) => task === entry.task).length < capacity - 1;
  return { ...history, entries: [{ ...entry, ...(saved && { saved }) }, ...others.filter(room)] };
}

export const entriesOf = (history: History, task: string): readonly HistoryEntry[] =>
  history.entries.filter((entry) => entry.task === task);

/** Forgets the entries of one task, or all. */
export const forget = (history: History, task?: string): History => ({
  ...history,
  entries: task === undefined ? [] : history.entries.filter((entry) => entry.task !== task),
});

export const switchHistory = (history: History, on: boolean): History => ({ ...history, on });

/** What was stored and is erased is stored no more. */
export const unsave = (history: History, ids: readonly string[]): History => ({
  ...history,
  entries: history.entries.map(({ saved, ...entry }) =>
    saved === undefined || ids.includes(saved) ? entry : { ...entry, saved },
  ),
});

export const historyStore: LocalStore<History> = createLocalStore({
  key: "lingkar-history",
  initial: { on: true, entries: [] },
  read: readHistory,
});
