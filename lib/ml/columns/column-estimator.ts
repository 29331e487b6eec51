import { z } from "zod";
import { type Artifact, readArtifact, writeArtifact } from "@/lib/ml/artifact";
import { softmax } from "@/lib/ml/softmax";
import type { Estimator, Row } from "@/lib/task/estimator";
import type { Prediction } from "@/lib/task/prediction";
import { exactShapley } from "./exact-shapley";
import { type Scaling, scaled, scalingOf } from "./scaling";

/** Rows of numbers, each column with mean 0 and deviation 1 over the rows that the scaling was taken from. */
export type ScaledRows = {
  /** `values[row * columns + column]` */
  values: Float64Array;
  columns: number;
  /** Class index of each row, and what the row counts. */
  targets: Uint8Array;
  weights: Float64Array;
  classes: number;
};

type LearnOptions<Model> = {
  seed: number;
  /** What to update, instead of learning from nothing. */
  init?: Model | undefined;
  /** Called after each pass with its mean loss; throws when the run is to stop. */
  onPass: (pass: number, passes: number, loss?: number) => void;
};

type Arrays = Parameters<typeof writeArtifact>[2];

type Definition<Input, Model, Meta> = {
  name: string;
  parameters: Record<string, number | string | boolean>;
  labels: readonly string[];
  /** The field each column comes from; at most 16. */
  columns: readonly { field: string }[];
  columnsOf: (input: Input) => readonly number[];
  learn: (rows: ScaledRows, options: LearnOptions<Model>) => Model | Promise<Model>;
  /** Logarithm of each class's probability, but for one number common to all. */
  scores: (model: Model, values: Float64Array) => Float64Array;
  format: string;
  meta: z.ZodType<Meta>;
  pack: (model: Model) => { meta: Meta; arrays: Arrays };
  /** @throws RangeError when an array is missing or wrong. */
  unpack: (artifact: Artifact<{ model: Meta }>, sizes: { columns: number; classes: number }) => Model;
  decide: (probabilities: Readonly<Record<string, number>>) => { label: string; undecided?: string };
  familiarityOf?: (input: Input) => NonNullable<Prediction["familiarity"]>;
};

export type ColumnWeights<Model> = { scaling: Scaling; model: Model };

/**
 * An estimator of a task whose input is a row of a few numbers. An explanation is in scores whose softmax are the probabilities:
 * `base` is the score of the mean row that was learned from, the parts are exact Shapley values of replacing its numbers by the
 * input's.
 */
export function columnEstimator<Input, Model, Meta>(
  definition: Definition<Input, Model, Meta>,
): Estimator<Input, ColumnWeights<Model>> {
  const { name, parameters, labels, columns, columnsOf, learn, scores, format, decide, familiarityOf } =
    definition;
  const Header = z.strictObject({ labels: z.array(z.string()), columns: z.int(), model: definition.meta });
  const byLabel = (values: Float64Array) =>
    Object.fromEntries(labels.map((label, k) => [label, values[k] ?? 0]));

  return {
    name,
    parameters,
    async fit(rows, { seed, init, onProgress, signal }) {
      signal?.throwIfAborted();
      const values = rows.map(({ input }) => columnsOf(input));
      const scaling = init?.scaling ?? scalingOf(values, columns.length);
      const data = scaledRows(rows, values, scaling, labels);
      const onPass = (pass: number, passes: number, loss?: number) => {
        signal?.throwIfAborted();
        onProgress?.({ share: pass / passes, step: pass, metrics: loss === undefined ? {} : { loss } });
      };
      return { scaling, model: await learn(data, { seed, init: init?.model, onPass }) };
    },
    predict({ scaling, model }, input, options) {
      const values = scaled(scaling, columnsOf(input));
      const probabilities = byLabel(softmax(scores(model, values)));
      const { label, undecided } = decide(probabilities);
      const explained = () => {
        const { base, parts } = exactShapley(columns.length, (known) =>
          // The mean row is 0 everywhere once it is scaled.
          scores(
            model,
            values.map((value, column) => (known & (1 << column) ? value : 0)),
          ),
        );
        const shown = columnsOf(input);
        return {
          base: byLabel(base),
          parts: parts.map((part, column) => ({
            field: columns[column]?.field ?? "",
            text: String(shown[column] ?? ""),
            contribution: byLabel(part),
          })),
        };
      };
      return {
        label,
        confidence: probabilities[label] ?? 0,
        probabilities,
        ...(undecided !== undefined && { undecided }),
        ...(familiarityOf && { familiarity: familiarityOf(input) }),
        ...(options?.explain && { explanation: explained() }),
      };
    },
    write({ scaling, model }) {
      const { meta, arrays } = definition.pack(model);
      const header: z.output<typeof Header> = { labels: [...labels], columns: columns.length, model: meta };
      return writeArtifact(format, header, { ...scaling, ...arrays });
    },
    read(bytes) {
      const artifact = readArtifact(bytes, format, Header);
      const known = artifact.meta;
      if (known.columns !== columns.length || known.labels.join("\n") !== labels.join("\n"))
        throw new RangeError("The artifact is of other columns or labels.");
      const scaling = {
        centre: artifact.array("centre", "float64", columns.length),
        spread: artifact.array("spread", "float64", columns.length),
      };
      if (
        !scaling.centre.every(Number.isFinite) ||
        !scaling.spread.every((each) => each > 0 && each < Infinity)
      )
        throw new RangeError("The scaling of the artifact is not valid.");
      const model = definition.unpack(artifact, { columns: columns.length, classes: labels.length });
      return { scaling, model };
    },
  };
}

function scaledRows<Input>(
  rows: readonly Row<Input>[],
  values: readonly (readonly number[])[],
  scaling: Scaling,
  labels: readonly string[],
): ScaledRows {
  if (rows.length === 0) throw new RangeError("There is nothing to learn from.");
  const columns = scaling.centre.length;
  const all = new Float64Array(rows.length * columns);
  values.forEach((row, at) => all.set(scaled(scaling, row), at * columns));
  const targets = rows.map(({ label }) => {
    const index = labels.indexOf(label);
    if (index < 0) throw new RangeError(`Unknown label "${label}".`);
    return index;
  });
  return {
    values: all,
    columns,
    targets: Uint8Array.from(targets),
    weights: Float64Array.from(rows, ({ weight = 1 }) => weight),
    classes: labels.length,
  };
}
