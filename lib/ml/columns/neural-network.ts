import type { Scalar, Tensor } from "@tensorflow/tfjs-core";
import type { ScaledRows } from "./column-estimator";

/** One hidden layer of tanh units, softmax on top: `scores = tanh(x · hidden + hiddenBias) · output + outputBias`. */
export type NeuralModel = {
  units: number;
  /** `hidden[column * units + unit]` */
  hidden: Float32Array;
  hiddenBias: Float32Array;
  /** `output[unit * classes + k]` */
  output: Float32Array;
  outputBias: Float32Array;
};

export type NeuralSettings = {
  units: number;
  passes: number;
  learningRate: number;
  /** Weight of the squared weights in the loss; in an update, of their squared distance from the former ones. */
  decay: number;
  seed: number;
  init?: NeuralModel | undefined;
  onPass: (pass: number, passes: number, loss?: number) => void;
};

/**
 * Fits the network with TensorFlow.js on the processor: Adam on all rows at once, initial weights seeded (Glorot), so the same rows
 * and seed give the same weights. The library is loaded when this is called and is not needed to predict.
 */
export async function fitNeural(rows: ScaledRows, settings: NeuralSettings): Promise<NeuralModel> {
  const tf = await import("@tensorflow/tfjs-core");
  await import("@tensorflow/tfjs-backend-cpu");
  const { initializers } = await import("@tensorflow/tfjs-layers");
  // Else it advertises its native build.
  tf.enableProdMode();
  await tf.setBackend("cpu");

  const { units, passes, learningRate, decay, seed, init, onPass } = settings;
  const { columns, targets, weights, classes } = rows;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const glorot = (shape: [number, number], part: number) =>
    initializers.glorotUniform({ seed: seed * 2 + part + 1 }).apply(shape);
  const matrix = (values: ArrayLike<number>, shape: [number, number]) =>
    tf.tensor2d(Float32Array.from(values), shape);

  // Everything but the variables is freed at the end.
  return tf.tidy(() => {
    const hidden = tf.variable(init ? matrix(init.hidden, [columns, units]) : glorot([columns, units], 0));
    const output = tf.variable(init ? matrix(init.output, [units, classes]) : glorot([units, classes], 1));
    const hiddenBias = tf.variable(tf.tensor1d(init?.hiddenBias ?? new Float32Array(units)));
    const outputBias = tf.variable(tf.tensor1d(init?.outputBias ?? new Float32Array(classes)));
    const variables = [hidden, output, hiddenBias, outputBias];
    const anchors = init && variables.map((each) => tf.clone(each));
    const x = matrix(rows.values, [targets.length, columns]);
    const truth = tf.cast(tf.oneHot(tf.tensor1d(targets, "int32"), classes), "float32");
    const rowWeights = tf.tensor1d(Float32Array.from(weights));
    const loss = () => {
      const active = tf.tanh(tf.add(tf.matMul(x, hidden), hiddenBias));
      const logarithms = tf.logSoftmax(tf.add(tf.matMul(active, output), outputBias));
      const errors = tf.neg(tf.sum(tf.mul(tf.sum(tf.mul(logarithms, truth), 1), rowWeights)));
      const held = anchors ? variables : [hidden, output];
      const distances = held.map((each, at) => tf.sum(tf.square(tf.sub(each, anchors?.[at] ?? 0))));
      return tf.add<Scalar>(tf.div(errors, total), tf.mul(tf.addN(distances), decay));
    };
    const optimizer = tf.train.adam(learningRate);
    try {
      for (let pass = 1; pass <= passes; pass += 1)
        onPass(pass, passes, optimizer.minimize(loss, true, variables)?.dataSync()[0]);
      const numbers = (each: Tensor) => Float32Array.from(each.dataSync());
      return {
        units,
        hidden: numbers(hidden),
        hiddenBias: numbers(hiddenBias),
        output: numbers(output),
        outputBias: numbers(outputBias),
      };
    } finally {
      tf.dispose(variables);
      optimizer.dispose();
    }
  });
}

/** The forward pass in double precision: the logarithm of each class's probability, but for a common number. */
export function neuralScores(
  { units, hidden, hiddenBias, output, outputBias }: NeuralModel,
  x: Float64Array,
): Float64Array {
  const scores = Float64Array.from(outputBias);
  for (let unit = 0; unit < units; unit += 1) {
    let sum = hiddenBias[unit] ?? 0;
    for (let column = 0; column < x.length; column += 1)
      sum += (x[column] ?? 0) * (hidden[column * units + unit] ?? 0);
    const active = Math.tanh(sum);
    for (let k = 0; k < scores.length; k += 1)
      scores[k] = (scores[k] ?? 0) + active * (output[unit * scores.length + k] ?? 0);
  }
  return scores;
}
