import { languageOf } from "@/lib/language";
import { health } from "@/lib/server/answers/health";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

const get = route(
  async (request) => {
    const state = await health(languageOf(request.headers.get("accept-language")));
    return jsonResponse(state, state.status === "ok" ? 200 : 503);
  },
  { name: "health" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
