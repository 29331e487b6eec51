import { languageOf } from "@/lib/language";
import { route } from "@/lib/server/http";
import { methods } from "@/lib/server/http/methods";
import { docsPage } from "@/lib/server/openapi/docs-page";
import { openApiDocument } from "@/lib/server/openapi/document";

const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  vary: "accept-language",
};

const get = route(
  async (request) => {
    const language = languageOf(request.headers.get("accept-language"));
    return new Response(docsPage(openApiDocument(language), language), { headers });
  },
  { name: "docs", limit: "read" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
