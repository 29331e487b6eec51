import type { Result } from "@/lib/result";

/** A server action whose server may not be there: that too is an answer, in the words given. */
export async function attempt<T>(ask: () => Promise<Result<T>>, unreachable: string): Promise<Result<T>> {
  try {
    return await ask();
  } catch {
    return { ok: false, code: "unavailable", message: unreachable };
  }
}
