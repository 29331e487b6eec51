import "server-only";
import type { PredictionAnswer } from "@/lib/api/prediction";
import type { Predicted } from "../predict";

/** A prediction as programs see it, before anything is known about storing it. */
export function predictionAnswer({ explanation, ...made }: Predicted): PredictionAnswer {
  return {
    task: made.task,
    version: made.version,
    label: made.label,
    confidence: made.confidence,
    probabilities: made.probabilities,
    ...(explanation && { explanation }),
    latencyMs: made.latencyMs,
    prediction: null,
  };
}
