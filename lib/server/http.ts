import "server-only";
import type { z } from "zod";
import { parseInput } from "@/lib/parse-input";
import { Refusal } from "@/lib/refusal";
import { refuseUnstorable } from "@/lib/unstorable-text";
import { errorResponse } from "./http/error-response";
import { readText } from "./http/read-text";
import { countRequest } from "./metrics";
import { limit } from "./rate-limit";
import type { LimitClass } from "./rate-limit";

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;
type Options = { name?: string; limit?: LimitClass };

/**
 * Wraps the handler of one method of a route: counts it under `name`, limits its rate, and answers whatever it throws
 * as an error of the contract in the caller's language.
 */
export function route<Context = unknown>(handler: Handler<Context>, options: Options = {}): Handler<Context> {
  const { name = "other", limit: of } = options;
  return async (request, context) => {
    let answer: Response;
    try {
      if (of) limit(request, of);
      answer = await handler(request, context);
    } catch (error) {
      answer = errorResponse(error, request, name);
    }
    countRequest(name, answer.status);
    return answer;
  };
}

const notJson = new Refusal("invalid_input", {
  en: "Send JSON, with the content type application/json.",
  id: "Kirim JSON dengan content type application/json.",
});

const brokenJson = new Refusal("invalid_input", {
  en: "The request is not valid JSON.",
  id: "Isi permintaan bukan JSON yang sah.",
});

/** The parsed JSON body, not yet checked against a schema. `eachText: false` leaves texts that cannot be stored to the caller. */
async function readBody(
  request: Request,
  { limitBytes, eachText = true }: { limitBytes: number; eachText?: boolean },
) {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) throw notJson;
  const text = await readText(request, limitBytes);
  const value = parseJson(text);
  // The bytes were valid UTF-8 and JSON has no raw control characters: only an escape can bring in such a text.
  if (eachText && text.includes("\\u")) refuseUnstorable(value);
  return value;
}

/** The JSON body, checked. @throws Refusal `too_large` or `invalid_input`, the latter with the fields at fault. */
export async function readJson<T>(
  request: Request,
  schema: z.ZodType<T>,
  options: { limitBytes: number; eachText?: boolean },
): Promise<T> {
  return parseInput(schema, await readBody(request, options));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw brokenJson;
  }
}
