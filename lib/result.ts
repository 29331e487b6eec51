import type { RefusalCode } from "./refusal";

/** What a server action answers: a value, or a refusal in the caller's language. */
export type Result<T> =
  { ok: true; value: T } | { ok: false; code: RefusalCode; message: string; fields?: Record<string, string> };
