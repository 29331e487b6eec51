import type { DirectEstimator } from "@/lib/task/estimator";
import type { PairMethod } from "./pair-method";
import { pairRows, titlesOfRows } from "./pair-rows";
import { rankTitles } from "./rank-titles";
import type { TitleInput } from "./schema";
import { readTitleWeights, titleWeights, type TitleWeights, writeTitleWeights } from "./title-weights";

/** An estimator of the task: a way to learn bands from pairs, beside the collection that titles are compared with. */
export function titleEstimator<Model>(
  name: string,
  method: PairMethod<Model>,
): DirectEstimator<TitleInput, TitleWeights<Model>> {
  return {
    name,
    parameters: method.parameters,
    fit(rows, { seed, init, collection, ...hooks }) {
      hooks.signal?.throwIfAborted();
      const titles = collection ?? init?.titles ?? titlesOfRows(rows);
      const { index } = titleWeights(undefined, titles);
      const pairs = pairRows(rows, index());
      const model = init ? method.update(init.model, pairs) : method.fit(pairs, seed, hooks);
      return titleWeights(model, titles);
    },
    predict: ({ model, index }, input) =>
      rankTitles(input, index(), (measures) => method.probabilities(model, measures)),
    write: ({ model, titles }) => writeTitleWeights(titles, method.write(model)),
    read(bytes) {
      const { titles, model } = readTitleWeights(bytes);
      return titleWeights(method.read(model), titles);
    },
    collection: {
      items: ({ titles }) => titles,
      revise: ({ model }, titles) => titleWeights(model, titles),
    },
  };
}
