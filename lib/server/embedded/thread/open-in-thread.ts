import "server-only";
import { Worker } from "node:worker_threads";
import type { Opened } from "../open";
import type { CallName, Calls, Place, Told } from "./calls";
import { thrownError } from "./plain-error";
import { plainRequest, responseOf } from "./plain-http";

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void };

/**
 * Opens the embedded Supabase in a thread of its own: a long query then keeps no request waiting that needs no database.
 * `onLost` is called when the thread ends without having been asked to.
 * @throws what opening threw there.
 */
export async function openInThread(file: string, place: Place, onLost: () => void): Promise<Opened> {
  const thread = new Worker(/* turbopackIgnore: true */ file, { workerData: place, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let serving = false;
  let ended: Error | undefined;

  function ask<N extends CallName>(name: N, what: Calls[N]["ask"]): Promise<Calls[N]["answer"]> {
    if (ended) return Promise.reject(ended);
    const id = (asked += 1);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      const body = what && "body" in what ? what.body : null;
      thread.postMessage({ id, name, ask: what }, body ? [body] : []);
    });
  }

  const opening = Promise.withResolvers<void>();
  thread.on("message", (told: Told) => {
    if (told.kind === "open") return opening.resolve();
    if (told.kind === "failed") return opening.reject(thrownError(told.error));
    const call = waiting.get(told.id);
    waiting.delete(told.id);
    if (told.kind === "answer") call?.resolve(told.answer as never);
    else call?.reject(thrownError(told.error));
  });
  const lost = (why: Error) => {
    ended = why;
    opening.reject(why);
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
    if (serving) onLost();
    serving = false;
  };
  thread.on("error", lost);
  thread.on("exit", () => lost(new Error("The thread of the database has ended.")));
  await opening.promise;
  serving = true;
  // From here on the server's own sockets and timers keep the process alive, not the database.
  thread.unref();

  return {
    keys: place.keys,
    fetch: async (request) => responseOf(await ask("fetch", await plainRequest(request))),
    pglite: {
      // What the rows are is known to whoever wrote the statement.
      query: async <Row>(statement: string, parameters?: unknown[]) =>
        (await ask("query", { statement, parameters })) as { rows: Row[] },
      exec: (statements) => ask("script", { statements }),
    },
    sql: async (statement, parameters) => (await ask("query", { statement, parameters })).rows,
    async close() {
      if (!serving) return;
      serving = false;
      await ask("close", null);
    },
  };
}
