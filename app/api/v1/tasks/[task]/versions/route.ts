import { versionsOf } from "@/lib/server/answers/list-versions";
import { requireTask } from "@/lib/server/require-task";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

type Context = { params: Promise<{ task: string }> };

const get = route<Context>(
  async (_request, { params }) => jsonResponse(await versionsOf(requireTask((await params).task))),
  { name: "versions", limit: "read" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get });
