import "server-only";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Lendable, Opened } from "./open";
import { answerOver } from "./thread/answer-over";

/** A database that is open in this thread, with a way to lend it to others. */
export const lendable = (opened: Opened): Lendable => ({
  ...opened,
  lend(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    answerOver(port1, opened);
    return port2;
  },
});
