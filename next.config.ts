import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

// Pages get their content security policy, which carries a nonce, from proxy.ts.
const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value:
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), " +
      "magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()",
  },
];

const dataOnly = [
  {
    key: "Content-Security-Policy",
    value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // They load WebAssembly or native parts from beside themselves, which a bundle would lose.
  serverExternalPackages: [
    "@supabase/lite",
    "@electric-sql/pglite",
    "postgres",
    "libpg-query",
    "pg-boss",
    "prom-client",
  ],
  outputFileTracingIncludes: {
    "/**": [
      "./supabase/migrations/*.sql",
      "./models/*/card.md",
      "./models/*/data/starter.tsv",
      "./public/models/**/*",
    ],
  },
  // Browsers ask for this name of old where a page's head has not come yet, and for pages that are none.
  rewrites: () => Promise.resolve([{ source: "/favicon.ico", destination: "/icon.svg" }]),
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: everywhere },
      // The readable API page brings its own policy: a header set here could not be replaced by a route.
      { source: "/api/:path((?!docs$).*)", headers: dataOnly },
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
