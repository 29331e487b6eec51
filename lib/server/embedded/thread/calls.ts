import "server-only";
import type { MessagePort } from "node:worker_threads";
import type { PlainError } from "../../plain-error";
import type { EmbeddedKeys } from "../keys";

/** What the thread is started with; what is asked of the database comes in over `asks`. */
export type Place = { keys: EmbeddedKeys; migrations: string; path: string; name: string };
export type Start = Place & { asks: MessagePort };

/** A request or an answer of HTTP as plain data, which can go from thread to thread. */
export type PlainRequest = {
  url: string;
  method: string;
  headers: [string, string][];
  body: ArrayBuffer | null;
};
export type PlainResponse = { status: number; headers: [string, string][]; body: ArrayBuffer | null };

type Rows = { rows: Record<string, unknown>[] };

/** What can be asked of a database over a port, and what it answers. */
export type Calls = {
  fetch: { ask: PlainRequest; answer: PlainResponse };
  query: { ask: { statement: string; parameters: unknown[] | undefined }; answer: Rows };
  script: { ask: { statements: string }; answer: Rows[] };
};
export type CallName = keyof Calls;

export type Ask = { [N in CallName]: { id: number; name: N; ask: Calls[N]["ask"] } }[CallName];
export type Answer = { id: number; answer: Calls[CallName]["answer"] } | { id: number; fault: PlainError };

/** What its owner tells the thread of the database: to answer over one more port, or to close. */
export type Order = { kind: "lend"; asks: MessagePort } | { kind: "close" };

/** What the thread tells its owner. */
export type Told = { kind: "open" } | { kind: "failed"; error: PlainError };
