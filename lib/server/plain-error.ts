import "server-only";
import type { Bilingual } from "@/lib/language";
import { Refusal } from "@/lib/refusal";
import type { RefusalCode } from "@/lib/refusal";

/** An error that can go from thread to thread; what a database adds to its errors (code, detail …) is in `more`. */
export type PlainError = {
  name: string;
  message: string;
  stack: string | undefined;
  more: Record<string, string | number>;
  refusal?: { code: RefusalCode; text: Bilingual };
  cause?: PlainError;
};

/** Causes deeper than this are left out. */
const deepest = 3;

/** An error as data: copying between threads would keep the message alone, and callers look at a database's codes. */
export function plainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error)) return { name: "Error", message: String(error), stack: undefined, more: {} };
  const more = Object.fromEntries(
    Object.entries(error).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
  const { name, message, stack } = error;
  return {
    name,
    message,
    stack,
    more,
    ...(error instanceof Refusal && { refusal: { code: error.code, text: error.text } }),
    ...(error.cause !== undefined && depth < deepest && { cause: plainError(error.cause, depth + 1) }),
  };
}

/** The error again, with its name, codes and causes; a refusal is one again. */
export function thrownError({ name, message, stack, more, refusal, cause }: PlainError): Error {
  const because = cause && { cause: thrownError(cause) };
  const error = refusal ? new Refusal(refusal.code, refusal.text, because) : new Error(message, because);
  return Object.assign(error, refusal ? {} : more, { name, ...(stack !== undefined && { stack }) });
}
