import { Alias, MoveAliasRequest } from "@/lib/api/alias";
import { singleBodyLimit } from "@/lib/api/limits";
import { Refusal } from "@/lib/refusal";
import { pointAlias } from "@/lib/server/answers/promote";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { requireTask } from "@/lib/server/require-task";
import { readJson, route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

type Context = { params: Promise<{ task: string; alias: string }> };

const put = route<Context>(
  async (request, { params }) => {
    const actor = await requireAdmin(request);
    const names = await params;
    const task = requireTask(names.task);
    const alias = Alias.safeParse(names.alias);
    if (!alias.success)
      throw new Refusal("not_found", { en: "There is no such alias.", id: "Alias itu tidak ada." });
    const to = await readJson(request, MoveAliasRequest, { limitBytes: singleBodyLimit });
    return jsonResponse(await pointAlias(task, { ...to, alias: alias.data }, actor));
  },
  { name: "aliases", limit: "write" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ PUT: put });
