import "server-only";
import { singleBodyLimit } from "@/lib/api/limits";
import { predictionRequest } from "@/lib/api/prediction";
import type { PredictionAnswer } from "@/lib/api/prediction";
import { languageOf } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";
import { readJson } from "../http";
import { predict } from "../predict";
import { keepWithConsent } from "./consenting";
import { predictionAnswer } from "./prediction-answer";

/** With consent the model reads the redacted input, so that what is answered is what is stored. */
export async function predictOne(task: AnyTask, request: Request): Promise<PredictionAnswer> {
  const asked = await readJson(request, predictionRequest(task), { limitBytes: singleBodyLimit });
  const { version, explain } = asked;
  const language = languageOf(request.headers.get("accept-language"));
  if (!asked.consent?.store)
    return predictionAnswer(await predict({ task, input: asked.input, version, explain }), task, language);
  const { input } = task.redact(asked.input);
  const made = await predict({ task, input, version, explain });
  const [kept] = await keepWithConsent(task, [{ input, made, place: "server" }], language);
  return { ...predictionAnswer(made, task, language), ...kept };
}
