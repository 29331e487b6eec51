import { predictOne } from "@/lib/server/answers/predict-one";
import { requireTask } from "@/lib/server/require-task";
import { route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

type Context = { params: Promise<{ task: string }> };

const post = route<Context>(
  async (request, { params }) => jsonResponse(await predictOne(requireTask((await params).task), request)),
  { name: "predictions", limit: "predict" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: post });
