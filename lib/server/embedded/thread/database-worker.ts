import "server-only";
import { parentPort, workerData } from "node:worker_threads";
import { openEmbedded } from "../open";
import type { Opened } from "../open";
import type { Ask, CallName, Calls, Place, Told } from "./calls";
import { plainError } from "./plain-error";
import { plainResponse, requestOf } from "./plain-http";

const say = (told: Told) => {
  const body = told.kind === "answer" && told.answer && "body" in told.answer ? told.answer.body : null;
  parentPort?.postMessage(told, body ? [body] : []);
};

async function answer(database: Opened, asked: Ask): Promise<Calls[CallName]["answer"]> {
  switch (asked.name) {
    case "fetch":
      return plainResponse(await database.fetch(requestOf(asked.ask)));
    case "query": {
      const { rows } = await database.pglite.query<Record<string, unknown>>(
        asked.ask.statement,
        asked.ask.parameters,
      );
      return { rows };
    }
    case "script":
      return (await database.pglite.exec(asked.ask.statements)).map(({ rows }) => ({ rows }));
    case "close":
      await database.close();
      return null;
  }
}

try {
  const place: Place = workerData;
  const database = await openEmbedded(place);
  parentPort?.on("message", (asked: Ask) => {
    const { id } = asked;
    answer(database, asked).then(
      (value) => {
        say({ kind: "answer", id, answer: value });
        if (asked.name === "close") parentPort?.close();
      },
      (error: unknown) => say({ kind: "fault", id, error: plainError(error) }),
    );
  });
  say({ kind: "open" });
} catch (error) {
  say({ kind: "failed", error: plainError(error) });
  parentPort?.close();
}
