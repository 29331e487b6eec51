import { refuseWithoutToken } from "@/lib/server/http/bearer-token";
import { env } from "@/lib/env";
import { route } from "@/lib/server/http";
import { methods } from "@/lib/server/http/methods";
import { metricsText } from "@/lib/server/metrics";

const get = route(
  async (request) => {
    refuseWithoutToken(request, env().METRICS_TOKEN);
    const { contentType, text } = await metricsText();
    return new Response(text, { headers: { "content-type": contentType, "cache-control": "no-store" } });
  },
  { name: "metrics", limit: "read" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
