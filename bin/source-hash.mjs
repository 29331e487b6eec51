import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * sha-256 (hex) over names and contents of the files under the given paths, in name order.
 * Tests are left out: they change nothing that is built or learned.
 */
export function sourceHash(paths, root = process.cwd()) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesUnder(root, path)).sort()) {
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** What the app is built from. */
export const buildSources = [
  "app", "components", "lib", "models", "public", "supabase/migrations", "supabase/types.ts",
  "instrumentation.ts", "instrumentation-client.ts", "proxy.ts", "next.config.ts", "package-lock.json", "tsconfig.json", "postcss.config.mjs",
]; // prettier-ignore

/** What decides the weights that a training run ends with; its hash is the code version of a model. */
export const learningSources = ["lib/ml", "lib/text", "lib/stats", "lib/loop", "lib/task", "models"];

/** Code version of a model: 12 hex digits. */
export const codeVersion = (root) => sourceHash(learningSources, root).slice(0, 12);

function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !/\.test\.tsx?$/.test(name) && name !== "shipped.json" && name !== "card.md")
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
