import { createRandom } from "@/lib/stats/random";
import type { Row } from "@/lib/task/estimator";
import type { LabelledMatrix } from "../logistic";
import { fitLogistic } from "../logistic";
import { blankAnswers } from "./blank-answers";
import { answeredOf, type Attribute, choiceIndex, type ChoiceIndex, eachFeature } from "./choice-index";
import { type ChoiceModel, choiceModel } from "./choice-model";

export type ChoiceInput = Readonly<Record<string, unknown>>;

export type ChoiceSettings = {
  labels: readonly [string, string];
  attributes: readonly Attribute[];
  /** An answer or a pair of answers that fewer rows have is not known. */
  minimumRows: number;
  /** Whether pairs have weights of their own; they are counted in any case. */
  pairs: boolean;
  /** Copies of each row in which a number of answers drawn from 0 to all but one are taken back. */
  copies: number;
  epochs: number;
  learningRate: number;
};

/**
 * Learns from every row as it is and from copies of it with gaps, so that few answers give modest odds.
 * @throws RangeError for an unknown label.
 */
export function fitChoices(
  rows: readonly Row<ChoiceInput>[],
  settings: ChoiceSettings,
  { seed, onEpoch }: { seed: number; onEpoch: (epoch: number, loss: number) => void },
): ChoiceModel {
  const { labels, attributes, minimumRows, copies, epochs, learningRate } = settings;
  const index = choiceIndex(attributes);
  const targets = rows.map(({ label }) => classOf(labels, label));
  const all = countFeatures(index, rows, targets);
  const keys = [...all.keys()].filter((key) => sumOf(all.get(key)) >= minimumRows).sort((a, b) => a - b);
  const counts = Uint32Array.from(keys.flatMap((key) => all.get(key) ?? [0, 0]));
  const bare = choiceModel({
    labels,
    attributes,
    keys: Uint32Array.from(keys),
    weights: new Float32Array(keys.length),
    bias: 0,
    counts,
  });
  const data = withGaps(bare, rows, targets, { copies, random: createRandom(seed) });
  const { weights, bias } = fitLogistic(settings.pairs ? data : onlyAlone(bare, data), {
    classes: 2,
    epochs,
    learningRate,
    ridge: 0,
    seed,
    onEpoch,
  });
  return {
    ...bare,
    weights: Float32Array.from(keys, (_, at) => (weights[at * 2 + 1] ?? 0) - (weights[at * 2] ?? 0)),
    bias: (bias[1] ?? 0) - (bias[0] ?? 0),
  };
}

export function classOf(labels: readonly [string, string], label: string): 0 | 1 {
  if (label === labels[0]) return 0;
  if (label === labels[1]) return 1;
  throw new RangeError(`Unknown label "${label}".`);
}

type Counts = [number, number];
const sumOf = (counts: Counts | undefined) => (counts ? counts[0] + counts[1] : 0);

function countFeatures(
  index: ChoiceIndex,
  rows: readonly Row<ChoiceInput>[],
  targets: readonly (0 | 1)[],
): Map<number, Counts> {
  const counts = new Map<number, Counts>();
  rows.forEach(({ input }, row) =>
    eachFeature(index, answeredOf(index, input), (key) => {
      const found = counts.get(key) ?? [0, 0];
      found[targets[row] ?? 0] += 1;
      counts.set(key, found);
    }),
  );
  return counts;
}

/** The known features of every row and of its copies with gaps. */
export function withGaps(
  { index, places, keys }: ChoiceModel,
  rows: readonly Row<ChoiceInput>[],
  targets: readonly number[],
  { copies, random }: { copies: number; random: () => number },
): LabelledMatrix {
  const names = index.attributes.map(({ name }) => name);
  const starts = [0];
  const columns: number[] = [];
  const repeated: number[] = [];
  const rowWeights: number[] = [];
  rows.forEach(({ input, weight = 1 }, row) => {
    for (let copy = 0; copy <= copies; copy += 1) {
      const gaps = copy === 0 ? 0 : Math.floor(random() * names.length);
      const answered = answeredOf(index, blankAnswers(input, names, gaps, { random }));
      eachFeature(index, answered, (key) => {
        const place = places[key] ?? 0;
        if (place > 0) columns.push(place - 1);
      });
      starts.push(columns.length);
      repeated.push(targets[row] ?? 0);
      rowWeights.push(weight / (copies + 1));
    }
  });
  return {
    matrix: {
      width: keys.length,
      starts: Uint32Array.from(starts),
      columns: Uint32Array.from(columns),
      values: new Float64Array(columns.length).fill(1),
    },
    targets: Uint32Array.from(repeated),
    rowWeights: Float64Array.from(rowWeights),
  };
}

/** The same rows without their pairs. */
function onlyAlone({ index, keys }: ChoiceModel, { matrix, ...data }: LabelledMatrix): LabelledMatrix {
  // A key is low * answers + high, so an answer alone is a multiple of answers + 1.
  const values = matrix.values.map((value, at) =>
    (keys[matrix.columns[at] ?? 0] ?? 0) % (index.answers + 1) === 0 ? value : 0,
  );
  return { ...data, matrix: { ...matrix, values } };
}
