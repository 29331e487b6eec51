import "server-only";
import type { MessagePort } from "node:worker_threads";
import { thrownError } from "../../plain-error";
import type { Database } from "../open";
import type { EmbeddedKeys } from "../keys";
import type { Answer, CallName, Calls } from "./calls";
import { plainRequest, responseOf } from "./plain-http";

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void };

/** A database that is open in another thread, asked over a port. The port keeps this thread alive only while an answer is awaited. */
export function askOver(port: MessagePort, keys: EmbeddedKeys): Database {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended = false;

  function ask<N extends CallName>(name: N, what: Calls[N]["ask"]): Promise<Calls[N]["answer"]> {
    if (ended) return Promise.reject(gone());
    const id = (asked += 1);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      port.ref();
      const body = "body" in what ? what.body : null;
      port.postMessage({ id, name, ask: what }, body ? [body] : []);
    });
  }

  port.on("message", (told: Answer) => {
    const call = waiting.get(told.id);
    waiting.delete(told.id);
    if (waiting.size === 0) port.unref();
    if ("fault" in told) call?.reject(thrownError(told.fault));
    else call?.resolve(told.answer as never);
  });
  port.on("close", () => {
    ended = true;
    for (const { reject } of waiting.values()) reject(gone());
    waiting.clear();
  });
  port.unref();

  return {
    keys,
    fetch: async (request) => responseOf(await ask("fetch", await plainRequest(request))),
    pglite: {
      // What the rows are is known to whoever wrote the statement.
      query: async <Row>(statement: string, parameters?: unknown[]) =>
        (await ask("query", { statement, parameters })) as { rows: Row[] },
      exec: (statements) => ask("script", { statements }),
    },
    sql: async (statement, parameters) => (await ask("query", { statement, parameters })).rows,
  };
}

const gone = () => new Error("The thread of the database has ended.");
