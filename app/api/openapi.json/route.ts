import { languageOf } from "@/lib/language";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";
import { openApiDocument } from "@/lib/server/openapi/document";

const get = route(
  async (request) => jsonResponse(openApiDocument(languageOf(request.headers.get("accept-language")))),
  { name: "openapi", limit: "read" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
