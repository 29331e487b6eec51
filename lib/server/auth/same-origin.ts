import "server-only";
import { Refusal } from "@/lib/refusal";

/**
 * A browser sends its cookies along with whatever page makes it ask, also one of another program on this machine
 * (for cookies, all ports of localhost are one site). So what changes something must come from one of our own pages.
 * Throws `forbidden` otherwise. Requests without a browser's headers pass: no browser, no borrowed cookies.
 */
export function refuseForeignOrigin(request: Request): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null ? site === "same-origin" || site === "none" : sameHost(request)) return;
  throw new Refusal("forbidden", {
    en: "This request came from another site.",
    id: "Permintaan ini datang dari situs lain.",
  });
}

function sameHost({ headers }: Request): boolean {
  const origin = headers.get("origin");
  if (origin === null) return true;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
