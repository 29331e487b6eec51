import { z } from "zod";
import { languageOf } from "@/lib/language";
import { Refusal } from "@/lib/refusal";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { getRun } from "@/lib/server/data/runs";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

type Context = { params: Promise<{ id: string }> };

const get = route<Context>(
  async (request, { params }) => {
    await requireAdmin(request);
    const id = z.uuid().safeParse((await params).id);
    const run = id.success ? await getRun(id.data) : undefined;
    if (!run) throw new Refusal("not_found", { en: "There is no such run.", id: "Pelatihan itu tidak ada." });
    const { errorText, ...shown } = run;
    const language = languageOf(request.headers.get("accept-language"));
    return jsonResponse({ ...shown, error: errorText?.[language] ?? null });
  },
  { name: "run", limit: "read" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
