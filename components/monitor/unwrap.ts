import type { RefusalCode } from "@/lib/refusal";
import type { Result } from "@/lib/result";

/** A refusal of the server, as a cell fails with it. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
  }
}

/** The value, or the refusal thrown. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.code, result.message);
}
