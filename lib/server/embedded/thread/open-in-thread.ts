import "server-only";
import { MessageChannel, Worker } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import { thrownError } from "../../plain-error";
import type { Lendable } from "../open";
import { askOver } from "./ask-over";
import type { Order, Place, Start, Told } from "./calls";

/**
 * Opens the embedded Supabase in a thread of its own: a long query then keeps no request waiting that needs no database.
 * `onLost` is called when the thread ends without having been asked to.
 * @throws what opening threw there.
 */
export async function openInThread(file: string, place: Place, onLost: () => void): Promise<Lendable> {
  const asks = new MessageChannel();
  const start: Start = { ...place, asks: asks.port2 };
  const thread = new Worker(/* turbopackIgnore: true */ file, {
    workerData: start,
    transferList: [asks.port2],
    execArgv: [],
  });
  const order = (given: Order, ports: MessagePort[] = []) => thread.postMessage(given, ports);
  const opening = Promise.withResolvers<void>();
  const closing = Promise.withResolvers<void>();
  let serving = false;
  thread.on("message", (told: Told) => {
    if (told.kind === "open") opening.resolve();
    else opening.reject(thrownError(told.error));
  });
  const lost = (why: Error) => {
    opening.reject(why);
    if (serving) onLost();
    serving = false;
  };
  thread.on("error", lost);
  thread.on("exit", () => lost(new Error("The thread of the database has ended.")));
  const database = askOver(asks.port1, place.keys);
  // Only from then on is nothing asked that would never be answered.
  asks.port1.once("close", () => closing.resolve());
  await opening.promise;
  serving = true;
  // From here on the server's own sockets and timers keep the process alive, not the database.
  thread.unref();

  return {
    ...database,
    lend() {
      const lent = new MessageChannel();
      order({ kind: "lend", asks: lent.port2 }, [lent.port2]);
      return lent.port1;
    },
    async close() {
      if (!serving) return;
      serving = false;
      thread.ref();
      order({ kind: "close" });
      await closing.promise;
    },
  };
}
