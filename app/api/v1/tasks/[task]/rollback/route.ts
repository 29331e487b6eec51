import { RollBackRequest } from "@/lib/api/alias";
import { singleBodyLimit } from "@/lib/api/limits";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { readJson, route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";
import { rollBack } from "@/lib/server/registry";

type Context = { params: Promise<{ task: string }> };

/** The version that served before serves again. */
const post = route<Context>(
  async (request, { params }) => {
    const actor = await requireAdmin(request);
    const { task } = await params;
    const { reason } = await readJson(request, RollBackRequest, { limitBytes: singleBodyLimit });
    return jsonResponse(await rollBack({ task, reason, actor }));
  },
  { name: "rollback", limit: "write" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: post });
