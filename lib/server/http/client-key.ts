import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "@/lib/env";
import { processWide } from "../process-wide";

const header = "x-lingkar-peer";

/**
 * Writes the address of the connection into each incoming request, over whatever the caller put there.
 * Next only fills x-forwarded-for when the caller sent none, so by itself it cannot be believed.
 */
function stampPeers(): void {
  processWide("peer-stamp", () => {
    subscribe("http.server.request.start", (message) => {
      const { request } = message as { request: IncomingMessage };
      request.headers[header] = request.socket.remoteAddress ?? "unknown";
    });
    return {};
  });
}

stampPeers();

/**
 * Who is asking, for rate limits: the connection's address or, behind LINGKAR_PROXY_HOPS proxies of our own, the
 * entry of x-forwarded-for that the outermost of them wrote. On Vercel its edge writes the header anew.
 */
export function clientKey(request: Request): string {
  const { VERCEL, LINGKAR_PROXY_HOPS: hops } = env();
  const peer = request.headers.get(header) ?? "unknown";
  if (!VERCEL && hops === 0) return peer;
  const forwarded = (request.headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return (VERCEL ? forwarded[0] : forwarded.at(-hops)) || peer;
}
