import "server-only";
import type { AuthError } from "@supabase/supabase-js";
import { Refusal } from "@/lib/refusal";

/** What to throw for an error of the auth server that the caller did not expect: it is busy or away, or it is our bug. */
export function authFault(error: AuthError): Error {
  const { status } = error;
  if (status === 429) {
    return new Refusal(
      "rate_limited",
      {
        en: "The sign-in service is busy. Please try again in a minute.",
        id: "Layanan masuk sedang sibuk. Silakan coba lagi satu menit lagi.",
      },
      { retryAfterSeconds: 60, cause: error },
    );
  }
  if (status === undefined || status === 0 || status >= 500) {
    return new Refusal(
      "unavailable",
      {
        en: "The sign-in service cannot be reached at the moment. Please try again shortly.",
        id: "Layanan masuk sedang tidak dapat dihubungi. Silakan coba lagi sebentar lagi.",
      },
      { cause: error },
    );
  }
  return new Error(`The auth server refused: ${error.code ?? status}`, { cause: error });
}
