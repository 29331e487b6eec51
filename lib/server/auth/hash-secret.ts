import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes, base64url: 43 characters. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** sha-256 in hex. Enough for secrets of 256 random bits: they cannot be guessed, so nothing is gained by slowness. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
