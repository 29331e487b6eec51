import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import type { EmbeddedKeys } from "../embedded/keys";

/**
 * What a program on this machine shows the running app to prove that it can read the app's data folder: made from
 * the secret kept there (readable by its owner only), and of no use for anything but making admins.
 */
export const localProof = (keys: EmbeddedKeys): string =>
  `lp_${createHmac("sha256", keys.secret).update("lingkar admin create").digest("base64url")}`;

/** Compares in constant time. */
export function isLocalProof(bearer: string, keys: EmbeddedKeys): boolean {
  const [given, right] = [bearer, localProof(keys)].map((text) => Buffer.from(text));
  return (
    given !== undefined &&
    right !== undefined &&
    given.length === right.length &&
    timingSafeEqual(given, right)
  );
}
