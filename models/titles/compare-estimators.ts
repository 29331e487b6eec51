import { f1Interval } from "@/lib/stats/f1-interval";
import type { DirectEstimator, Row } from "@/lib/task/estimator";
import type { Prediction } from "@/lib/task/prediction";
import { titleReader } from "./prepared-title";
import { titleWeights, type TitleWeights } from "./title-weights";
import { forest, fullForest } from "./forest";
import type { CalibratedForest } from "./forest-method";
import { lightweight, smallForest } from "./lightweight";
import { measurePair } from "./pair-measures";
import { pairFolds, pairRows } from "./pair-rows";
import type { TitleInput } from "./schema";
import { threshold } from "./threshold";

type Figures = { accuracy: number; f1: number; interval: { low: number; high: number } };
type Rows = readonly Row<TitleInput>[];

/** Whether a band says that two titles are about the same study. */
const isSimilar = (band: string) => band === "same" || band === "very-similar";

const folds = 5;

/**
 * Every estimator on the same rows: what it gets right of the kept pairs, of pairs by authors of whom nothing was learned
 * (`others`), and of all pairs when each is judged by what was learned without its title (`crossValidated`). `f1` is that of "same"
 * or "very similar" against the rest, `interval` its 95 % one. `agreement` is of the full and the lightweight forest: over all
 * pairs of the collection, and over the rankings of the kept titles.
 */
export function compareEstimators(
  rows: { train: Rows; test: Rows; others: ReadonlyMap<string, Rows> },
  titles: readonly string[],
  seed: number,
) {
  const all = [...rows.train, ...rows.test];
  const parts = foldsOf(all, titles, seed);
  const ofEach = <Value>(valueOf: (pairs: Rows) => Value) =>
    Object.fromEntries([...rows.others].map(([author, pairs]) => [author, valueOf(pairs)]));
  const figuresOf = <Weights>(estimator: DirectEstimator<TitleInput, Weights>) => {
    const weights = estimator.fit(rows.train, { seed, collection: titles });
    const crossed = parts.flatMap(({ train, test }) => {
      const learned = estimator.fit(train, { seed, collection: titles });
      return judged(estimator, learned, test);
    });
    const figures = {
      kept: measure(judged(estimator, weights, rows.test)),
      others: ofEach((pairs) => measure(judged(estimator, weights, pairs))),
      crossValidated: measure(crossed),
    };
    return { weights, figures };
  };
  const [full, light, plain] = [figuresOf(forest), figuresOf(lightweight), figuresOf(threshold)];
  return {
    kept: rows.test.length,
    pairs: all.length,
    others: ofEach((pairs) => pairs.length),
    estimators: {
      forest: full.figures,
      lightweight: light.figures,
      threshold: plain.figures,
    },
    agreement: {
      ...agreementOfPairs(full.weights, light.weights),
      ...agreementOfRankings(
        rows.test.map(({ input: { title } }) => [
          forest.predict(full.weights, { title }),
          lightweight.predict(light.weights, { title }),
        ]),
      ),
    },
  };
}

function foldsOf(rows: Rows, titles: readonly string[], seed: number) {
  const { index } = titleWeights(undefined, titles);
  const withPairs = rows.flatMap((row) => pairRows([row], index()).map((pair) => ({ ...pair, row })));
  return pairFolds(withPairs, folds, seed).map(({ train, test }) => ({
    train: train.map(({ row }) => row),
    test: test.map(({ row }) => row),
  }));
}

const judged = <Weights>(estimator: DirectEstimator<TitleInput, Weights>, weights: Weights, rows: Rows) =>
  rows.map(({ input, label }) => ({ truth: label, band: estimator.predict(weights, input).label }));

function measure(answers: readonly { truth: string; band: string }[]): Figures {
  const count = (truthIs: boolean, bandIs: boolean) =>
    answers.filter(({ truth, band }) => isSimilar(truth) === truthIs && isSimilar(band) === bandIs).length;
  const [hits, missed, wrong] = [count(true, true), count(true, false), count(false, true)];
  const right = answers.filter(({ truth, band }) => truth === band).length;
  const [low, high] = f1Interval({ hits, missed, wrong });
  return {
    accuracy: rounded(right / answers.length),
    f1: rounded((2 * hits) / (2 * hits + missed + wrong)),
    interval: { low: rounded(low), high: rounded(high) },
  };
}

/** Over all pairs of the collection: how many both forests put in one band. */
function agreementOfPairs(full: TitleWeights<CalibratedForest>, light: TitleWeights<CalibratedForest>) {
  const reader = titleReader(full.index());
  const prepared = full.titles.map((_, place) => reader.ofPlace(place));
  const bandOf = (probabilities: Float64Array) => probabilities.indexOf(Math.max(...probabilities));
  let pairs = 0;
  let same = 0;
  prepared.forEach((title, at) => {
    for (const other of prepared.slice(at + 1)) {
      const measures = measurePair(title, other, reader);
      const one = bandOf(fullForest.probabilities(full.model, measures));
      pairs += 1;
      if (one === bandOf(smallForest.probabilities(light.model, measures))) same += 1;
    }
  });
  return { pairs, sameBand: rounded(same / pairs) };
}

/** Over the answers of both forests to one title each, with the whole collection ranked: the same title first, the same verdict. */
function agreementOfRankings(ranked: readonly (readonly [Prediction, Prediction])[]) {
  const share = (agrees: (one: Prediction, other: Prediction) => boolean) =>
    rounded(ranked.filter(([one, other]) => agrees(one, other)).length / ranked.length);
  return {
    rankings: ranked.length,
    sameFirst: share((one, other) => one.matches?.[0]?.title === other.matches?.[0]?.title),
    sameVerdict: share((one, other) => one.label === other.label),
  };
}

const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
