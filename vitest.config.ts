import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const pure = "{components,lib,models}/**/*.test.{ts,tsx}";
const ofServer = "lib/server/**/*.test.ts";

export default defineConfig({
  resolve: {
    alias: [
      // The package throws outside a server bundle; its empty twin is what the bundler would pick.
      { find: "server-only", replacement: at("./node_modules/server-only/empty.js") },
      { find: /^@\//, replacement: at("./") },
    ],
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: [pure],
          exclude: [ofServer],
          // They change nothing outside themselves, so files share a process and what it has loaded.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "app",
          include: [ofServer, "{app,bin,supabase,tests}/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          globalSetup: "tests/before-all.ts",
        },
      },
    ],
  },
});
