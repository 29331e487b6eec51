import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { z } from "zod";
import { log } from "../log";
import { processWide } from "../process-wide";

const DatabaseError = z.object({ code: z.string().regex(/^[A-Z0-9]{5}$/) });

/**
 * Runs `work` so that what Lite prints with console.error comes out as one log line with the error's code.
 * Lite prints whole stacks with SQL and values; the error itself still reaches the caller as it was.
 */
export function quietly<T>(work: () => Promise<T>): Promise<T> {
  return processWide("quiet-console", standInFront).run(true, work);
}

/** Puts a filter in front of console.error; it lets through whatever is printed outside the scope it answers. */
function standInFront(): AsyncLocalStorage<true> {
  const scope = new AsyncLocalStorage<true>();
  const print = console.error;
  console.error = (...given: unknown[]) => {
    if (!scope.getStore()) return print(...given);
    const code = given.map((value) => DatabaseError.safeParse(value).data?.code).find(Boolean);
    scope.exit(() => log("warn", "database refused", { code: code ?? "unknown" }));
  };
  return scope;
}
