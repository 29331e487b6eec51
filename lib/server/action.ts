import "server-only";
import { cookies, headers } from "next/headers";
import type { z } from "zod";
import { Language, languageOf } from "@/lib/language";
import { parseInput } from "@/lib/parse-input";
import type { Result } from "@/lib/result";
import { refuseUnstorable } from "@/lib/unstorable-text";
import { errorBody, refusalFrom } from "./http/error-response";
import { limit } from "./rate-limit";
import type { LimitClass } from "./rate-limit";

type Options = { name?: string; limit?: LimitClass };

/**
 * The body of a server action: counts it against the caller's rate, parses what the browser sent, does the work, and
 * answers a value or a refusal in the caller's language. Nothing is thrown at the browser.
 */
export async function answer<Parsed, T>(
  schema: z.ZodType<Parsed>,
  raw: unknown,
  work: (parsed: Parsed) => Promise<T>,
  { name = "action", limit: of = "write" }: Options = {},
): Promise<Result<T>> {
  const sent = await headers();
  try {
    limit(new Request("http://action.localhost", { headers: new Headers([...sent]) }), of);
    refuseUnstorable(raw);
    return { ok: true, value: await work(parseInput(schema, raw)) };
  } catch (error) {
    const { code, message, fields } = errorBody(refusalFrom(error, name), await language(sent)).error;
    return { ok: false, code, message, ...(fields && { fields }) };
  }
}

/** The language chosen on the page if any, else the one the browser asks for. */
async function language(sent: Headers): Promise<Language> {
  const chosen = Language.safeParse((await cookies()).get("lingkar-language")?.value);
  return chosen.success ? chosen.data : languageOf(sent.get("accept-language"));
}
