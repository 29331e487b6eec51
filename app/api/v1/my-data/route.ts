import { receiptsOf } from "@/lib/server/answers/receipts";
import { eraseOwnPredictions, ownPredictions } from "@/lib/server/data/predictions";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

const get = route(
  async (request) => jsonResponse({ predictions: await ownPredictions(receiptsOf(request)) }),
  {
    name: "my-data",
    limit: "read",
  },
);

const erase = route(
  async (request) => jsonResponse({ erased: await eraseOwnPredictions(receiptsOf(request)) }),
  {
    name: "my-data",
    limit: "write",
  },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get, DELETE: erase });
