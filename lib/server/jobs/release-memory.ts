import "server-only";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { z } from "zod";

const Collect = z.custom<(how: { type: "major"; execution: "sync"; flavor: "last-resort" }) => void>(
  (value) => typeof value === "function",
);

/**
 * Gives the memory of this thread back to the system, for when it is about to end. Left to itself V8 keeps the pages, and returns
 * them on the server's own thread 8 seconds later, which holds up requests for 50 to 90 ms (measured after a training of 11,000 rows).
 */
export function releaseMemory(): void {
  setFlagsFromString("--expose-gc");
  const collect = Collect.parse(runInNewContext("gc"));
  setFlagsFromString("--no-expose-gc");
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
