import type { DirectEstimator, Row } from "@/lib/task/estimator";
import type { Prediction } from "@/lib/task/prediction";
import { explainForest } from "./explain-forest";
import { fitForest, type ForestSettings, type LabelledColumns } from "./fit-forest";
import type { Forest } from "./forest";
import { readForest, writeForest } from "./forest-artifact";
import { binsOf, predictForest } from "./predict-forest";
import { updateForest } from "./update-forest";

type Probabilities = Readonly<Record<string, number>>;

type Definition<Input> = {
  name: string;
  labels: readonly string[];
  /** The field each column comes from, and what an explanation shows of it; without `text`, the number. */
  columns: readonly { field: string; text?: (input: Input) => string }[];
  /** One finite number for each column, NaN where it is not known. */
  columnsOf: (input: Input) => readonly number[];
  settings: ForestSettings;
  /** How much an update may add to a leaf, in shares of what it holds. */
  updateBound?: number;
  /** The label, and by which code the model declines to decide; without it, the most probable label. */
  decide?: (probabilities: Probabilities, input: Input) => { label: string; undecided?: string };
  familiarityOf?: (input: Input) => NonNullable<Prediction["familiarity"]>;
};

/**
 * An estimator of a task whose input is a row of numbers: a random forest. Its score is the probability itself, so an explanation
 * is in probabilities: `base` is what the forest says of an input of which nothing is known, the parts are exact Shapley values
 * (`explainForest`). `fit` with `init` keeps the trees and adds the rows to their leaves (`updateForest`).
 */
export function forestEstimator<Input>(definition: Definition<Input>): DirectEstimator<Input, Forest> {
  const { name, labels, columns, columnsOf, settings, decide, familiarityOf, updateBound = 1 } = definition;
  const { classWeights = "equal", ...numbers } = settings;
  return {
    name,
    parameters: {
      method: "random forest, Gini",
      ...numbers,
      classWeights: typeof classWeights === "string" ? classWeights : classWeights.join(" : "),
      updateBound,
    },
    fit(rows, { seed, init, onProgress, signal }) {
      signal?.throwIfAborted();
      if (init) {
        const binned = rows.map(({ input, label, weight = 1 }) => ({
          bins: binsOf(init, columnsOf(input)),
          target: classOf(labels, label),
          weight,
        }));
        onProgress?.({ share: 1, step: 1, metrics: { rows: rows.length } });
        return updateForest(init, binned, updateBound);
      }
      return fitForest(labelledColumns(rows, definition), settings, {
        labels,
        seed,
        onTree(tree) {
          signal?.throwIfAborted();
          onProgress?.({ share: tree / settings.trees, step: tree, metrics: {} });
        },
      });
    },
    predict(forest, input, options) {
      const values = columnsOf(input);
      const bins = binsOf(forest, values);
      const scores = predictForest(forest, bins);
      const probabilities = byLabel(forest.labels, scores);
      const { label, undecided } = decide?.(probabilities, input) ?? { label: mostProbable(probabilities) };
      return {
        label,
        confidence: probabilities[label] ?? 0,
        probabilities,
        ...(undecided !== undefined && { undecided }),
        ...(familiarityOf && { familiarity: familiarityOf(input) }),
        ...(options?.explain && { explanation: explanationOf(forest, bins, columns, input, values) }),
      };
    },
    write: writeForest,
    read: readForest,
  };
}

function explanationOf<Input>(
  forest: Forest,
  bins: Uint8Array,
  columns: Definition<Input>["columns"],
  input: Input,
  values: readonly number[],
): NonNullable<Prediction["explanation"]> {
  const { base, parts } = explainForest(forest, bins);
  const classes = forest.labels.length;
  return {
    base: byLabel(forest.labels, base),
    parts: columns.map(({ field, text }, column) => ({
      field,
      text: text?.(input) ?? String(values[column] ?? ""),
      contribution: byLabel(forest.labels, parts.subarray(column * classes, (column + 1) * classes)),
    })),
  };
}

function labelledColumns<Input>(
  rows: readonly Row<Input>[],
  { columns, columnsOf, labels }: Definition<Input>,
): LabelledColumns {
  const values = rows.map(({ input }) => columnsOf(input));
  return {
    columns: columns.map((_, column) => Float64Array.from(values, (row) => row[column] ?? Number.NaN)),
    targets: Uint8Array.from(rows, ({ label }) => classOf(labels, label)),
    weights: Float64Array.from(rows, ({ weight = 1 }) => weight),
  };
}

function classOf(labels: readonly string[], label: string): number {
  const index = labels.indexOf(label);
  if (index < 0) throw new RangeError(`Unknown label "${label}".`);
  return index;
}

const byLabel = (labels: readonly string[], values: Float64Array): Record<string, number> =>
  Object.fromEntries(labels.map((label, k) => [label, values[k] ?? 0]));

function mostProbable(probabilities: Probabilities): string {
  let best = "";
  for (const [label, probability] of Object.entries(probabilities))
    if (best === "" || probability > (probabilities[best] ?? 0)) best = label;
  return best;
}
