import { singleBodyLimit } from "@/lib/api/limits";
import { RunRequest } from "@/lib/api/run";
import { requireAdmin } from "@/lib/server/auth/authorise";
import { requireTask } from "@/lib/server/require-task";
import { readJson, route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";
import { requestRun } from "@/lib/server/jobs/request-run";

type Context = { params: Promise<{ task: string }> };

const post = route<Context>(
  async (request, { params }) => {
    const actor = await requireAdmin(request);
    const task = requireTask((await params).task);
    const asked = await readJson(request, RunRequest, { limitBytes: singleBodyLimit });
    const { run } = await requestRun({ ...asked, task: task.id, actor });
    return jsonResponse({ run }, 202, { location: `/api/v1/runs/${run}` });
  },
  { name: "runs", limit: "write" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: post });
