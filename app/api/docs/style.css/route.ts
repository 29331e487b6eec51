import { route } from "@/lib/server/http";
import { methods } from "@/lib/server/http/methods";
import { docsStyle } from "@/lib/server/openapi/docs-style";

const headers = { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" };

const get = route(async () => new Response(docsStyle, { headers }), { name: "docs", limit: "read" });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
