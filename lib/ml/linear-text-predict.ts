import type { Prediction } from "@/lib/task/prediction";
import { explainText } from "./linear-text-explain";
import { type LinearTextModel, readText, scoreGrams } from "./linear-text-model";
import { softmax } from "./softmax";

/** Label, calibrated probabilities and familiarity of a text; on request, what each of its tokens added. */
export function predictText(
  model: LinearTextModel,
  text: string,
  { field, explain }: { field: string; explain: boolean },
): Prediction {
  const read = readText(model, text);
  const probabilities = softmax(scoreGrams(model, read.weighed.features, read.weighed.values));
  let best = 0;
  probabilities.forEach((probability, k) => {
    if (probability > (probabilities[best] ?? 0)) best = k;
  });

  let words = 0;
  let known = 0;
  read.tokens.forEach((token, at) => {
    if (token.kind !== "word") return;
    words += 1;
    if ((read.grams[at * 2] ?? -1) >= 0) known += 1;
  });
  return {
    label: model.labels[best] ?? "",
    confidence: probabilities[best] ?? 0,
    probabilities: Object.fromEntries(model.labels.map((label, k) => [label, probabilities[k] ?? 0])),
    familiarity: { share: words === 0 ? 0 : known / words, counted: words },
    ...(explain && { explanation: explainText(model, text, read, field) }),
  };
}
