import { NextResponse, type NextRequest } from "next/server";
import { pagePolicy } from "@/lib/page-policy";

/** Gives every page its own content security policy; Next reads the nonce from the request's copy of it. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const policy = pagePolicy(nonce, { development: process.env.NODE_ENV === "development" });

  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  if (isHttps(request)) response.headers.set("Strict-Transport-Security", "max-age=63072000");
  return response;
}

function isHttps(request: NextRequest) {
  return (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
}

// Neither the API, whose throughput matters, nor files that are not pages.
export const config = {
  matcher: ["/((?!api(?:/|$)|_next/static/|_next/image|models/.+\\.bin$|icon\\.svg$|favicon\\.ico$).*)"],
};
