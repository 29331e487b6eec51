import type { Match, Prediction } from "@/lib/task/prediction";
import { nearestPlaces } from "./nearest-places";
import { measurePair } from "./pair-measures";
import { type PreparedTitle, type TitleReader, titleReader } from "./prepared-title";
import { defaultLimit, label as bands, type TitleInput } from "./schema";
import type { TitleIndex } from "./title-index";

/** Probability of each band for a measured pair. */
type Judge = (measures: readonly number[]) => Float64Array;

/** How many titles, the closest by cosine, are measured in full: several times what is asked for, as the order is another then. */
const candidatesFor = (limit: number) => Math.max(60, 3 * limit);

const certain = Float64Array.from(bands.options, (_, band) => (band === 0 ? 1 : 0));
/** What two titles without a stem in common measure, but for their letters. */
const nothingShared = (editRatio: number) => [0, 0, editRatio, 1, 0, 0, 0, 0, 0, 1, 1, 9, 9, 1, 1];

type Judged = {
  title: string;
  names: PreparedTitle["names"];
  measures: readonly number[];
  probabilities: Float64Array;
  exact: boolean;
};

/**
 * Compares a title with those of an index, or with one, and says which are close: the one that is equal after normalisation first,
 * then by the probability of "same" or "very similar", then by the mean of the three scores. The label is that of the best match.
 */
export function rankTitles(
  { title, against, limit = defaultLimit }: TitleInput,
  index: TitleIndex,
  judge: Judge,
): Prediction {
  const reader = titleReader(index);
  const asked = reader.ofTitle(title);
  const judged = (other: PreparedTitle, text: string) => judgePair(asked, other, text, reader, judge);
  const ranked =
    against !== undefined
      ? [judged(reader.ofTitle(against), against)]
      : [...nearestPlaces(index, asked, candidatesFor(limit))]
          .map((place) => judged(reader.ofPlace(place), index.titles[place] ?? ""))
          .sort(byCloseness);
  const best = ranked[0]?.probabilities ?? judge(nothingShared(0));
  const known = asked.stems.filter((stem) => reader.known(stem)).length;
  return {
    label: bandOf(best),
    confidence: Math.max(...best),
    probabilities: Object.fromEntries(bands.options.map((band, k) => [band, best[k] ?? 0])),
    familiarity: {
      share: asked.stems.length === 0 ? 0 : known / asked.stems.length,
      counted: asked.stems.length,
    },
    matches: ranked.slice(0, limit).map((one) => matchOf(asked, one)),
  };
}

function judgePair(
  a: PreparedTitle,
  b: PreparedTitle,
  title: string,
  reader: TitleReader,
  judge: Judge,
): Judged {
  const exact = a.normalised === b.normalised;
  const measures = measurePair(a, b, reader);
  return { title, names: b.names, measures, probabilities: exact ? certain : judge(measures), exact };
}

const bandOf = (probabilities: Float64Array) =>
  bands.options[probabilities.indexOf(Math.max(...probabilities))] ?? "different";

const scoreOf = (probabilities: Float64Array) =>
  Math.min(1, (probabilities[0] ?? 0) + (probabilities[1] ?? 0));

const meanScore = ({ measures: [cosine = 0, jaccard = 0, editRatio = 0] }: Judged) =>
  (cosine + jaccard + editRatio) / 3;

const byCloseness = (a: Judged, b: Judged) =>
  Number(b.exact) - Number(a.exact) ||
  scoreOf(b.probabilities) - scoreOf(a.probabilities) ||
  meanScore(b) - meanScore(a);

const matchOf = (
  asked: PreparedTitle,
  { title, names, measures: [cosine = 0, jaccard = 0, editRatio = 0], probabilities }: Judged,
): Match => ({
  title,
  label: bandOf(probabilities),
  score: scoreOf(probabilities),
  cosine,
  jaccard,
  editRatio,
  // The words and terms that have a stem of the title asked about.
  shared: names()
    .names.filter(({ stems }) => stems.some((stem) => asked.stems.includes(stem)))
    .map(({ start, end }) => ({ start, end })),
});
