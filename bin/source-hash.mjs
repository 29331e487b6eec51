import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * sha-256 (hex) over names and contents of the files under the given paths, in name order.
 * Tests are left out: they change nothing that is built or learned.
 */
export function sourceHash(paths, root = process.cwd(), counts = () => true) {
  const hash = createHash("sha256");
  const files = paths.flatMap((path) => filesUnder(root, path)).filter(counts);
  for (const file of files.sort()) {
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
  "app", "bin/bundle.mjs", "bin/server.ts", "components", "lib", "models", "public", "supabase/migrations", "supabase/types.ts",
  "instrumentation.ts", "instrumentation-client.ts", "proxy.ts", "next.config.ts", "package-lock.json", "tsconfig.json", "postcss.config.mjs",
]; // prettier-ignore

/** What decides the weights that a training run ends with; its hash is the code version of a model. */
export const learningSources = ["lib/ml", "lib/text", "lib/stats", "lib/loop", "lib/task", "models"];

// The record and the card are what a run writes, not what it runs on.
const written = /\/(shipped\.json|card\.md)$/;

/** Code version of a model: 12 hex digits. */
export const codeVersion = (root) =>
  sourceHash(learningSources, root, (file) => !written.test(file)).slice(0, 12);

function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
