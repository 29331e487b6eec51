import { languageOf } from "@/lib/language";
import { summariseTask } from "@/lib/server/answers/describe-task";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";
import { tasks } from "@/models";

const get = route(
  async (request) => {
    const language = languageOf(request.headers.get("accept-language"));
    return jsonResponse(await Promise.all(tasks.map((task) => summariseTask(task, language))));
  },
  { name: "tasks", limit: "read" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
