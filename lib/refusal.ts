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

const brand = Symbol.for("lingkar.refusal");

type Details = { fields?: Record<string, Bilingual>; retryAfterSeconds?: number; cause?: unknown };

/**
 * An expected refusal: safe to show to whoever asked, in both languages.
 * Anything else that is thrown is our bug: logged, and answered without detail.
 */
export class Refusal extends Error {
  readonly [brand] = true;

  readonly fields: Record<string, Bilingual> | undefined;
  readonly retryAfterSeconds: number | undefined;

  /** The server is bundled in several pieces, and each has its own copy of this class: what counts is the mark. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && brand in value;
  }

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
