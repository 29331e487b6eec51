import "server-only";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { clientKey } from "./http/client-key";
import { processWide } from "./process-wide";
import { Windows } from "./http/windows";

export type LimitClass = "predict" | "write" | "read" | "sign-in";

/** Requests per minute and client; those of `predict` come from LINGKAR_RATE_LIMIT. */
const perMinute = { write: 120, read: 600, "sign-in": 20 };

const windows = () => processWide("rate-limit", () => new Windows(60_000, 20_000));

/**
 * Counts one request of a client (a request, or a key of your own) against its class.
 * With LINGKAR_RATE_LIMIT=0 only signing in stays limited.
 * @throws Refusal `rate_limited`, with the seconds to wait.
 */
export function limit(client: Request | string, of: LimitClass): void {
  const { LINGKAR_RATE_LIMIT: predictions } = env();
  if (predictions === 0 && of !== "sign-in") return;
  const key = typeof client === "string" ? client : clientKey(client);
  const wait = windows().take(
    `${of} ${key}`,
    of === "predict" ? predictions : perMinute[of],
    performance.now(),
  );
  if (wait === 0) return;
  const seconds = Math.ceil(wait / 1000);
  throw new Refusal(
    "rate_limited",
    {
      en: `Too many requests. Please try again in ${seconds} seconds.`,
      id: `Terlalu banyak permintaan. Silakan coba lagi dalam ${seconds} detik.`,
    },
    { retryAfterSeconds: seconds },
  );
}
