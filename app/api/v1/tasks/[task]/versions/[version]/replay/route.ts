import { z } from "zod";
import type { ReplayAnswer } from "@/lib/api/dataset";
import { languageOf } from "@/lib/language";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";
import { replay } from "@/lib/server/jobs/replay";
import { requireTask } from "@/lib/server/require-task";
import { noVersion } from "@/lib/server/serving/load-version";

type Context = { params: Promise<{ task: string; version: string }> };

const Version = z.coerce.number().pipe(z.int().min(1).max(2_147_483_647));

const post = route<Context>(
  async (request, { params }) => {
    await requireAdmin(request);
    const { task, version } = await params;
    const number = Version.safeParse(version);
    if (!number.success) throw noVersion();
    const { why, ...replayed } = await replay(requireTask(task), number.data, request.signal);
    const language = languageOf(request.headers.get("accept-language"));
    const answer: ReplayAnswer = { ...replayed, message: why?.[language] ?? null };
    return jsonResponse(answer);
  },
  { name: "replay", limit: "write" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: post });
