import { z } from "zod";
import type { Bilingual } from "./language";

/** The closed list of error codes, and the HTTP status each one answers with. */
export const refusalStatus = {
  invalid_input: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  rate_limited: 429,
  bug: 500,
  unavailable: 503,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** What every failing request answers with. */
export const ErrorBody = z.object({
  error: z.object({
    code: z.enum(Object.keys(refusalStatus) as [RefusalCode, ...RefusalCode[]]),
    message: z.string(),
    fields: z.record(z.string(), z.string()).optional(),
  }),
});
export type ErrorBody = z.output<typeof ErrorBody>;

type Details = { fields?: Record<string, Bilingual>; retryAfterSeconds?: number; cause?: unknown };

/**
 * An expected refusal: safe to show to whoever asked, in both languages.
 * Anything else that is thrown is our bug: logged, and answered without detail.
 */
export class Refusal extends Error {
  readonly fields: Record<string, Bilingual> | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: RefusalCode,
    readonly text: Bilingual,
    details: Details = {},
  ) {
    super(text.en, { cause: details.cause });
    this.name = "Refusal";
    this.fields = details.fields;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}
