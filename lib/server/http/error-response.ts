import "server-only";
import { languageOf } from "@/lib/language";
import type { Language } from "@/lib/language";
import { Refusal, refusalStatus } from "@/lib/refusal";
import type { ErrorBody } from "@/lib/refusal";
import { log } from "../log";
import { countError } from "../metrics";
import { jsonResponse } from "./json-response";

const bug = new Refusal("bug", {
  en: "Something went wrong on our side. It has been noted.",
  id: "Terjadi kesalahan di pihak kami. Kesalahan ini sudah dicatat.",
});

/** What was thrown, as a refusal; whatever nobody expected is logged and becomes `bug`. */
export function refusalFrom(error: unknown, where: string): Refusal {
  if (error instanceof Refusal && error.code !== "bug") {
    if (error.code === "unavailable") log("warn", "unavailable", { where }, error.cause ?? error);
    countError(error.code);
    return error;
  }
  log("error", "bug", { where }, error);
  countError("bug");
  return error instanceof Refusal ? error : bug;
}

/** The refusal in one language, in the shape of every failing answer. */
export function errorBody(refusal: Refusal, language: Language): ErrorBody {
  const fields =
    refusal.fields && Object.entries(refusal.fields).map(([name, text]) => [name, text[language]]);
  return {
    error: {
      code: refusal.code,
      message: refusal.text[language],
      ...(fields && { fields: Object.fromEntries(fields) }),
    },
  };
}

/** Answers a failed request in the caller's language. */
export function errorResponse(error: unknown, request: Request, where: string): Response {
  const refusal = refusalFrom(error, where);
  const headers: Record<string, string> = {};
  if (refusal.retryAfterSeconds !== undefined) headers["retry-after"] = String(refusal.retryAfterSeconds);
  if (refusal.code === "unauthorized") headers["www-authenticate"] = "Bearer";
  return jsonResponse(
    errorBody(refusal, languageOf(request.headers.get("accept-language"))),
    refusalStatus[refusal.code],
    headers,
  );
}
