import "server-only";
import { BatchRequest } from "@/lib/api/batch";
import type { BatchAnswer, BatchItem } from "@/lib/api/batch";
import { batchBodyLimit } from "@/lib/api/limits";
import { languageOf } from "@/lib/language";
import { parseInput } from "@/lib/parse-input";
import type { AnyTask } from "@/lib/task/define-task";
import { refuseUnstorable } from "@/lib/unstorable-text";
import { readJson } from "../http";
import { errorBody, refusalFrom } from "../http/error-response";
import { predictWith } from "../predict";
import type { Recording } from "../record";
import { servingVersion } from "../serving";
import { keepWithConsent } from "./consenting";
import { predictionAnswer } from "./prediction-answer";

/** Predicts each input by itself: a bad one answers with its own error and never takes others with it. */
export async function predictBatch(task: AnyTask, request: Request): Promise<BatchAnswer> {
  const asked = await readJson(request, BatchRequest, { limitBytes: batchBodyLimit, eachText: false });
  const language = languageOf(request.headers.get("accept-language"));
  // One version for all of them, and an unknown one is the whole request's mistake.
  const serving = await servingVersion(task, asked.version);
  const store = asked.consent?.store === true;
  const made = asked.inputs.map((raw) => {
    try {
      refuseUnstorable(raw);
      const given = parseInput(task.schema.input.strict(), raw);
      const input = store ? task.redact(given).input : given;
      const recording: Recording = {
        input,
        made: predictWith(serving, { task, input, explain: asked.explain }),
        place: "server",
      };
      return recording;
    } catch (error) {
      const failed: BatchItem = { ok: false, ...errorBody(refusalFrom(error, "batch"), language) };
      return failed;
    }
  });
  const kept = store ? await keepWithConsent(task, made.filter(isRecording), language) : [];
  let position = 0;
  const results = made.map((item): BatchItem => {
    if (!isRecording(item)) return item;
    return { ok: true, ...predictionAnswer(item.made, task, language), ...kept[position++] };
  });
  return { results };
}

const isRecording = (item: Recording | BatchItem): item is Recording => "made" in item;
