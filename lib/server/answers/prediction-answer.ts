import "server-only";
import type { PredictionAnswer } from "@/lib/api/prediction";
import type { Language } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";
import type { Predicted } from "../predict";

/** A prediction as programs see it, before anything is known about storing it. */
export function predictionAnswer(
  { explanation, matches, undecided, ...made }: Predicted,
  task: AnyTask,
  language: Language,
): PredictionAnswer {
  const reason = undecided === undefined ? undefined : task.undecided?.reasons[undecided]?.[language];
  return {
    task: made.task,
    version: made.version,
    label: made.label,
    confidence: made.confidence,
    probabilities: made.probabilities,
    ...(undecided !== undefined && { undecided: { code: undecided, message: reason ?? undecided } }),
    ...(matches && { matches }),
    ...(explanation && { explanation }),
    latencyMs: made.latencyMs,
    prediction: null,
  };
}
