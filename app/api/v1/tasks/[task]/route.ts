import { languageOf } from "@/lib/language";
import { describeTask } from "@/lib/server/answers/describe-task";
import { requireTask } from "@/lib/server/require-task";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

type Context = { params: Promise<{ task: string }> };

const get = route<Context>(
  async (request, { params }) => {
    const task = requireTask((await params).task);
    return jsonResponse(await describeTask(task, languageOf(request.headers.get("accept-language"))));
  },
  { name: "task", limit: "read" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
