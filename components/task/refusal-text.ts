import type { Result } from "@/lib/result";

type Refused = Extract<Result<unknown>, { ok: false }>;

/** A refusal with what it says of each field, as one text. */
export const refusalText = ({ message, fields }: Refused): string =>
  [message, ...Object.values(fields ?? {})].join(" ");
