import "server-only";
import type { MessagePort } from "node:worker_threads";
import { plainError } from "../../plain-error";
import type { Database } from "../open";
import type { Answer, Ask, CallName, Calls } from "./calls";
import { plainResponse, requestOf } from "./plain-http";

/** Answers what is asked over a port from a database that is open in this thread; the port keeps nothing alive. */
export function answerOver(port: MessagePort, database: Database): void {
  const say = (answer: Answer) => {
    const body = "answer" in answer && "body" in answer.answer ? answer.answer.body : null;
    port.postMessage(answer, body ? [body] : []);
  };
  port.on("message", (asked: Ask) => {
    const { id } = asked;
    answer(database, asked).then(
      (value) => say({ id, answer: value }),
      (error: unknown) => say({ id, fault: plainError(error) }),
    );
  });
  port.unref();
}

async function answer(database: Database, asked: Ask): Promise<Calls[CallName]["answer"]> {
  switch (asked.name) {
    case "fetch":
      return plainResponse(await database.fetch(requestOf(asked.ask)));
    case "query": {
      const { statement, parameters } = asked.ask;
      const { rows } = await database.pglite.query<Record<string, unknown>>(statement, parameters);
      return { rows };
    }
    case "script":
      return (await database.pglite.exec(asked.ask.statements)).map(({ rows }) => ({ rows }));
  }
}
