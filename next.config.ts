import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { dataPolicy, headersEverywhere } from "./lib/http-headers";

const entries = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` does; who starts the app should not wait for it as well.
  typescript: { ignoreBuildErrors: true },
  // They load WebAssembly or native parts from beside themselves, which a bundle would lose.
  serverExternalPackages: [
    "@supabase/lite",
    "@electric-sql/pglite",
    "postgres",
    "libpg-query",
    "pg-boss",
    "prom-client",
  ],
  turbopack: { resolveAlias: { fs: { browser: "./lib/ml/columns/no-files.ts" } } },
  outputFileTracingIncludes: {
    "/**": [
      "./supabase/migrations/*.sql",
      "./models/*/card.md",
      "./models/*/data/starter.*",
      "./public/models/**/*",
    ],
  },
  // Browsers ask for this name of old where a page's head has not come yet, and for pages that are none.
  rewrites: () => Promise.resolve([{ source: "/favicon.ico", destination: "/icon.svg" }]),
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: entries(headersEverywhere) },
      // The readable API page brings its own policy: a header set here could not be replaced by a route.
      { source: "/api/:path((?!docs$).*)", headers: entries(dataPolicy) },
    ]),
};

const withMessages = createNextIntlPlugin({
  requestConfig: "./app/messages/request.ts",
  experimental: {
    // Parsed when building, so that the parser need not be sent to browsers.
    messages: {
      path: ["./app/messages/en", "./app/messages/id"],
      locales: "infer",
      format: "json",
      precompile: true,
    },
  },
});

export default withMessages(config);
