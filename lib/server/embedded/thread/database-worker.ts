import "server-only";
import { parentPort, workerData } from "node:worker_threads";
import { plainError } from "../../plain-error";
import { openEmbedded } from "../open";
import { answerOver } from "./answer-over";
import type { Order, Start, Told } from "./calls";

const say = (told: Told) => parentPort?.postMessage(told);

try {
  const { asks, ...place }: Start = workerData;
  const database = await openEmbedded(place);
  answerOver(asks, database);
  parentPort?.on("message", (order: Order) => {
    if (order.kind === "lend") return answerOver(order.asks, database);
    void database.close().finally(() => process.exit());
  });
  say({ kind: "open" });
} catch (error) {
  say({ kind: "failed", error: plainError(error) });
  parentPort?.close();
}
