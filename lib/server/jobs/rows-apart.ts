import "server-only";
import { setImmediate as turn } from "node:timers/promises";
import type { ThreadWork } from "./thread-messages";

type Rows = readonly { input: Record<string, unknown>; label: string }[];

/** Rows that go to the thread in one message: copying them holds up requests for well under a millisecond. */
const rowsAtOnce = 200;

/** What follows a work whose rows were taken out: a part of one of its lists, and at last that there is no more. */
export type RowsMessage = { list: number; rows: Rows } | { complete: true };

/** The lists of a work that can be long, in a fixed order. */
function listsOf({ kind, request }: ThreadWork): readonly Rows[] {
  if (kind === "train") return request.bases.map(({ rows }) => rows);
  return kind === "refit" ? [request.rows] : [request.kept];
}

/** The same work with other lists. */
function withLists(work: ThreadWork, lists: readonly Rows[]): ThreadWork {
  const [only = []] = lists;
  if (work.kind === "refit") return { ...work, request: { ...work.request, rows: only } };
  if (work.kind === "revise") return { ...work, request: { ...work.request, kept: only } };
  const bases = work.request.bases.map((base, at) => ({ ...base, rows: lists[at] ?? [] }));
  return { ...work, request: { ...work.request, bases } };
}

/** The work without its rows, to begin a thread with. */
export const withoutRows = (work: ThreadWork): ThreadWork =>
  withLists(
    work,
    listsOf(work).map(() => []),
  );

/** Sends the rows of a work a few at a time, and lets requests have their turn in between. */
export async function sendRows(work: ThreadWork, send: (message: RowsMessage) => void): Promise<void> {
  for (const [list, rows] of listsOf(work).entries())
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      send({ list, rows: rows.slice(from, from + rowsAtOnce) });
      await turn();
    }
  send({ complete: true });
}

/** Takes the rows in as they arrive; answers the whole work with the last message. */
export function gatherRows(work: ThreadWork): (message: RowsMessage) => ThreadWork | undefined {
  const lists: Rows[number][][] = listsOf(work).map(() => []);
  return (message) => {
    if ("complete" in message) return withLists(work, lists);
    for (const row of message.rows) lists[message.list]?.push(row);
    return undefined;
  };
}
