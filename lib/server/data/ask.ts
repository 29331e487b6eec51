import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import { Refusal } from "@/lib/refusal";

type DatabaseError = { code: string; message: string };
export type Reply = { data: unknown; error: DatabaseError | null; status: number };
/**
 * Errors that the caller expects, and the refusals they mean: by SQL code, or by the sentence that one of our SQL
 * functions raises (the embedded database does not tell the code of those).
 */
export type Known = Record<string, () => Error>;

/** After this long a database counts as not answering. */
const patienceMs = 10_000;

/**
 * Waits for what the database answers to a query and parses it.
 * @throws Refusal `unavailable` when it cannot be reached, `bug` for any other failure that is not `known`.
 */
export async function ask<T>(schema: z.ZodType<T>, query: PromiseLike<Reply>, known: Known = {}): Promise<T> {
  const { data, error, status } = await inTime(reached(query));
  if (!error) return schema.parse(data);
  const expected = Object.entries(known).find(([key]) => error.code === key || error.message.endsWith(key));
  if (expected) throw expected[1]();
  throw isAway(error, status) ? databaseAway(error) : failed(error);
}

async function reached(query: PromiseLike<Reply>): Promise<Reply> {
  try {
    return await query;
  } catch (error) {
    throw error instanceof Refusal ? error : databaseAway(error);
  }
}

async function inTime(asked: Promise<Reply>): Promise<Reply> {
  const timer = new AbortController();
  const late = sleep(patienceMs, undefined, { signal: timer.signal, ref: false }).then(() => {
    throw databaseAway(undefined);
  });
  late.catch(() => undefined);
  return Promise.race([asked, late]).finally(() => timer.abort());
}

/** No connection (status 0), a gateway's answer, or one of Postgres's own "not now" classes. */
const isAway = ({ code }: DatabaseError, status: number) =>
  status === 0 ||
  status === 502 ||
  status === 503 ||
  status === 504 ||
  /^(08|53|57)...$|^PGRST00[0-3]$/.test(code);

/** Messages of a database hold SQL and values: only its code goes on. */
class DatabaseFailure extends Error {
  constructor(readonly code: string) {
    super("The database refused.");
    this.name = "DatabaseFailure";
  }
}

const causeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error
    ? new DatabaseFailure(String(error.code))
    : error;

/** What a caller is told while the database cannot be reached. */
export const databaseAway = (error: unknown) =>
  new Refusal(
    "unavailable",
    {
      en: "The database does not answer at the moment. Please try again shortly.",
      id: "Basis data sedang tidak menjawab. Silakan coba lagi sebentar lagi.",
    },
    { cause: causeOf(error) },
  );

const failed = (error: DatabaseError) =>
  new Refusal(
    "bug",
    {
      en: "Something went wrong on our side. It has been noted.",
      id: "Terjadi kesalahan di pihak kami. Kesalahan ini sudah dicatat.",
    },
    { cause: causeOf(error) },
  );
