"use server";

import { z } from "zod";
import { Claim } from "@/lib/api/claim";
import { FeedbackRequest } from "@/lib/api/feedback";
import { parseInput } from "@/lib/parse-input";
import { answer } from "@/lib/server/action";
import { giveFeedback } from "@/lib/server/answers/give-feedback";

import { predict } from "@/lib/server/predict";
import { recordClaim } from "@/lib/server/record-claim";
import { requireTask } from "@/lib/server/require-task";

const Question = z.strictObject({ task: z.string().max(100), input: z.unknown(), version: z.int().min(1) });
const Feedback = z.object({ id: z.string().max(100) }).loose();

/** Predicts on the server. Stores nothing. */
export async function predictAction(raw: unknown) {
  return answer(
    Question,
    raw,
    async ({ task: id, input: sent, version }) => {
      const task = requireTask(id);
      const input = parseInput(task.schema.input.strict(), sent);
      const made = await predict({ task, input, version, explain: true });
      return { ...made, advice: task.advise?.(input, made) };
    },
    { name: "predict", limit: "predict" },
  );
}

/** Stores a prediction its person agreed to store. Answers the receipt. */
export async function recordAction(raw: unknown) {
  return answer(Claim, raw, recordClaim, { name: "record", limit: "write" });
}

/** Saves or changes feedback on a stored prediction. */
export async function giveFeedbackAction(raw: unknown) {
  return answer(Feedback, raw, ({ id, ...given }) => giveFeedback(id, parseInput(FeedbackRequest, given)), {
    name: "feedback",
    limit: "write",
  });
}
