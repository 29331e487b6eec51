import "server-only";

type Fields = Record<string, string | number | boolean | undefined>;

/**
 * One line of JSON on standard error. Fields are ours to choose and never hold an input, SQL or a path:
 * for an unexpected error that means its name, code and where in our code it arose, not its message.
 */
export function log(
  level: "info" | "warn" | "error",
  event: string,
  fields: Fields = {},
  error?: unknown,
): void {
  const line = {
    time: new Date().toISOString(),
    level,
    event,
    ...fields,
    ...(error === undefined ? {} : traceOf(error)),
  };
  console.error(JSON.stringify(line));
}

function traceOf(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && /^[\w-]{1,40}$/.test(String(error.code)) ? String(error.code) : undefined;
  const at = [
    ...(error.stack ?? "").matchAll(/^\s+at (?:(?:async )?([\w.<>]+) )?.*?([\w.[\]-]+:\d+:\d+)\)?$/gm),
  ]
    .slice(0, 6)
    .map(([, name, place]) => [name, place].filter(Boolean).join(" "));
  const cause = error.cause !== undefined && depth < 3 ? traceOf(error.cause, depth + 1) : undefined;
  return { error: error.name, ...(code && { code }), at, ...(cause && { cause }) };
}
