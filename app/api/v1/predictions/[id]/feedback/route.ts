import { FeedbackRequest } from "@/lib/api/feedback";
import { singleBodyLimit } from "@/lib/api/limits";
import { giveFeedback } from "@/lib/server/answers/give-feedback";
import { readJson, route } from "@/lib/server/http";
import { jsonResponse } from "@/lib/server/http/json-response";
import { methods } from "@/lib/server/http/methods";

type Context = { params: Promise<{ id: string }> };

const post = route<Context>(
  async (request, { params }) => {
    const given = await readJson(request, FeedbackRequest, { limitBytes: singleBodyLimit });
    return jsonResponse(await giveFeedback((await params).id, given));
  },
  { name: "feedback", limit: "write" },
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: post });
