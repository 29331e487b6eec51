import { z } from "zod";
import { noteMaximum, RunChange, RunDeletion } from "@/lib/api/experiment";
import { singleBodyLimit } from "@/lib/api/limits";
import { languageOf } from "@/lib/language";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { getRun } from "@/lib/server/data/runs";
import { changeRun } from "@/lib/server/experiments/change-run";
import { deleteRun } from "@/lib/server/experiments/delete-run";
import { noRun } from "@/lib/server/experiments/no-run";
import { readJson, route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

type Context = { params: Promise<{ id: string }> };

/** The id in the address; what is no id names no run. */
async function idIn({ params }: Context): Promise<string> {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) throw noRun();
  return id.data;
}

const get = route<Context>(
  async (request, context) => {
    await requireAdmin(request);
    const run = await getRun(await idIn(context));
    if (!run) throw noRun();
    const { errorText, ...shown } = run;
    const language = languageOf(request.headers.get("accept-language"));
    return jsonResponse({ ...shown, error: errorText?.[language] ?? null });
  },
  { name: "run", limit: "read" },
);

const patch = route<Context>(
  async (request, context) => {
    const actor = await requireAdmin(request);
    const id = await idIn(context);
    // A note and the one it replaces; a letter has up to four bytes.
    const change = await readJson(request, RunChange, { limitBytes: 2 * 4 * noteMaximum + singleBodyLimit });
    return jsonResponse(await changeRun(id, change, actor));
  },
  { name: "run", limit: "write" },
);

const erase = route<Context>(
  async (request, context) => {
    const actor = await requireAdmin(request);
    const id = await idIn(context);
    const { reason, version } = await readJson(request, RunDeletion, { limitBytes: singleBodyLimit });
    return jsonResponse(await deleteRun({ id, reason, withVersion: version, actor }));
  },
  { name: "run", limit: "write" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: get,
  PATCH: patch,
  DELETE: erase,
});
