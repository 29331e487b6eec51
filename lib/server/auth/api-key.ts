import "server-only";
import { findApiKey, touchApiKey } from "../data/api-keys";
import type { ApiKey } from "../data/api-keys";
import { log } from "../log";
import { hashSecret, newSecret } from "./hash-secret";

const shape = /^lk_[A-Za-z0-9_-]{43}$/;

export const looksLikeApiKey = (bearer: string): boolean => bearer.startsWith("lk_");

/** `lk_` and 32 random bytes in base64url. */
export const newApiKey = (): string => `lk_${newSecret()}`;

/** The record of a key that works, or nothing. Its last use is noted to the minute, without waiting for it. */
export async function checkApiKey(key: string): Promise<ApiKey | undefined> {
  if (!shape.test(key)) return undefined;
  const row = await findApiKey(hashSecret(key));
  if (row && Date.now() - (row.lastUsedAt?.getTime() ?? 0) > 60_000) {
    touchApiKey(row.id).catch((error: unknown) => log("warn", "api-key-use-not-noted", {}, error));
  }
  return row;
}
