import type { Explanation } from "@/lib/task/prediction";
import type { LinearTextModel, ReadText } from "./linear-text-model";

/**
 * What each known token of a text added to the score of every label. Exact: base and parts sum to the calibrated scores.
 * A token has the value of its own feature (shared evenly when it stands in the text more than once)
 * and half the value of each pair it is in, and those of its letter groups. Tokens the model does not know added nothing and are left out.
 */
export function explainText(
  model: LinearTextModel,
  text: string,
  { tokens, grams, pieces, weighed }: ReadText,
  field: string,
): Explanation {
  const place = new Map(Array.from(weighed.features, (feature, at) => [feature, at]));
  const valueOf = (gram: number | undefined) => {
    const at = gram === undefined || gram < 0 ? undefined : place.get(gram);
    return at === undefined ? 0 : (weighed.values[at] ?? 0) / (weighed.counts[at] ?? 1);
  };
  const classes = model.labels.length;
  const share = (gram: number | undefined, part: number, k: number) =>
    part * valueOf(gram) * (model.weights[(gram ?? 0) * classes + k] ?? 0);
  const record = (value: (k: number) => number) =>
    Object.fromEntries(model.labels.map((label, k) => [label, value(k)]));

  return {
    base: record((k) => (model.bias[k] ?? 0) / model.temperature),
    parts: tokens.flatMap(({ start, end }, at) => {
      const own = grams[at * 2] ?? -1;
      const groups = Array.from(pieces?.features.subarray(pieces.starts[at], pieces.starts[at + 1]) ?? []);
      if (own < 0 && groups.length === 0) return [];
      const before = at > 0 ? grams[at * 2 - 1] : undefined;
      const after = grams[at * 2 + 1];
      const contribution = record(
        (k) =>
          ((share(own, 1, k) +
            share(before, 0.5, k) +
            share(after, 0.5, k) +
            groups.reduce((sum, group) => sum + share(group, 1, k), 0)) *
            (model.scales[k] ?? 0)) /
          model.temperature,
      );
      return [{ field, start, end, text: text.slice(start, end), contribution }];
    }),
  };
}
