import { z } from "zod";
import { columnEstimator } from "@/lib/ml/columns/column-estimator";
import { fitNeural, type NeuralModel, neuralScores } from "@/lib/ml/columns/neural-network";
import { columns, columnsOf } from "./columns";
import { decide } from "./decide";
import { familiarityOf } from "./familiarity";
import { type Answers, label } from "./schema";

const settings = { units: 6, passes: 80, learningRate: 0.05, decay: 0.01 };
/** In an update the former weights are held a good deal more than weights are held to 0. */
const updating = { passes: 40, decay: 0.05 };
const Meta = z.strictObject({ units: z.int().min(1).max(1000) });

/** A small neural network: six hidden units. TensorFlow.js trains it; answering needs none of it. */
export const neural = columnEstimator<Answers, NeuralModel, z.output<typeof Meta>>({
  name: "neural",
  parameters: { method: "one hidden layer of tanh units, Adam", ...settings },
  labels: label.options,
  columns,
  columnsOf,
  learn: (rows, options) => fitNeural(rows, { ...settings, ...(options.init && updating), ...options }),
  scores: neuralScores,
  format: "neural/1",
  meta: Meta,
  pack: ({ units, ...arrays }) => ({ meta: { units }, arrays }),
  unpack: (artifact, { columns: count, classes }) => {
    const { units } = artifact.meta.model;
    const model = {
      units,
      hidden: artifact.array("hidden", "float32", count * units),
      hiddenBias: artifact.array("hiddenBias", "float32", units),
      output: artifact.array("output", "float32", units * classes),
      outputBias: artifact.array("outputBias", "float32", classes),
    };
    const { hidden, hiddenBias, output, outputBias } = model;
    if (![hidden, hiddenBias, output, outputBias].every((each) => each.every(Number.isFinite)))
      throw new RangeError("The numbers of the model are not valid.");
    return model;
  },
  decide,
  familiarityOf,
});
