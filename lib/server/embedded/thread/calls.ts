import "server-only";
import type { z } from "zod";
import type { RefusalCode } from "@/lib/refusal";
import type { Bilingual } from "@/lib/language";
import type { EmbeddedKeys } from "../keys";

/** What the thread is started with. */
export type Place = { keys: z.output<typeof EmbeddedKeys>; migrations: string; path: string; name: string };

/** A request or an answer of HTTP as plain data, which can go from thread to thread. */
export type PlainRequest = {
  url: string;
  method: string;
  headers: [string, string][];
  body: ArrayBuffer | null;
};
export type PlainResponse = { status: number; headers: [string, string][]; body: ArrayBuffer | null };

type Rows = { rows: Record<string, unknown>[] };

/** What can be asked of the database's thread, and what it answers. */
export type Calls = {
  fetch: { ask: PlainRequest; answer: PlainResponse };
  query: { ask: { statement: string; parameters: unknown[] | undefined }; answer: Rows };
  script: { ask: { statements: string }; answer: Rows[] };
  close: { ask: null; answer: null };
};
export type CallName = keyof Calls;

export type Ask = { [N in CallName]: { id: number; name: N; ask: Calls[N]["ask"] } }[CallName];

/** An error as plain data; what a database adds to its errors (code, detail …) is in `more`. */
export type PlainError = {
  name: string;
  message: string;
  stack: string | undefined;
  more: Record<string, string | number>;
  refusal?: { code: RefusalCode; text: Bilingual };
  cause?: PlainError;
};

export type Told =
  | { kind: "open" }
  | { kind: "failed"; error: PlainError }
  | { kind: "answer"; id: number; answer: Calls[CallName]["answer"] }
  | { kind: "fault"; id: number; error: PlainError };
