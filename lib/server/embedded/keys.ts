import "server-only";
import { randomBytes } from "node:crypto";
import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import { z } from "zod";

export const EmbeddedKeys = z.object({
  jwtSecret: z.string().min(32),
  publishable: z.string().startsWith("sb_publishable_"),
  secret: z.string().startsWith("sb_secret_"),
});
export type EmbeddedKeys = z.output<typeof EmbeddedKeys>;

export async function generateKeys(): Promise<EmbeddedKeys> {
  const { generateApiKey } = await import("@supabase/lite");
  return {
    jwtSecret: randomBytes(32).toString("base64url"),
    publishable: (await generateApiKey("publishable")).key,
    secret: (await generateApiKey("secret")).key,
  };
}

/** The keys kept at `path`, made on first use; only their owner can read the file. */
export async function loadKeys(path: string): Promise<EmbeddedKeys> {
  const stored = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (stored !== undefined) {
    await chmod(path, 0o600);
    return EmbeddedKeys.parse(JSON.parse(stored));
  }
  const keys = await generateKeys();
  // Written beside and renamed: a crash leaves either no file or a whole one.
  await writeFile(`${path}.new`, JSON.stringify(keys), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return keys;
}
