import { logLossOfScores } from "./log-loss";
import { fitTemperature } from "./temperature";

export type CalibrationMethod = "none" | "temperature";
export type Calibration = { calibration: CalibrationMethod; temperature: number };

/**
 * Chooses between leaving the scores alone and one temperature, by log-loss on rows that did not train.
 * Each half of the rows judges the temperature of the other half, since on its own rows a temperature never loses.
 * With fewer than 20 rows nothing is chosen.
 */
export function chooseCalibration(
  scores: Float64Array,
  targets: Uint32Array,
  rowWeights: Float64Array,
): Calibration {
  const none: Calibration = { calibration: "none", temperature: 1 };
  if (targets.length < 20) return none;
  const halves = [0, 1].map((half) => everySecond(scores, targets, rowWeights, half));
  const [even, odd] = halves;
  if (!even || !odd) return none;

  const before = lossAt(even, 1) + lossAt(odd, 1);
  const after = lossAt(even, fitTemperature(...odd)) + lossAt(odd, fitTemperature(...even));
  if (after >= before) return none;
  // Four digits are more than the rows can tell apart, and make the artifact indifferent to the last bit of a sum.
  const temperature = Math.round(fitTemperature(scores, targets, rowWeights) * 1e4) / 1e4;
  return { calibration: "temperature", temperature };
}

type Rows = [scores: Float64Array, targets: Uint32Array, rowWeights: Float64Array];

function everySecond(
  scores: Float64Array,
  targets: Uint32Array,
  rowWeights: Float64Array,
  half: number,
): Rows {
  const classes = scores.length / targets.length;
  return [
    scores.filter((_, index) => Math.floor(index / classes) % 2 === half),
    targets.filter((_, index) => index % 2 === half),
    rowWeights.filter((_, index) => index % 2 === half),
  ];
}

const lossAt = ([scores, targets, rowWeights]: Rows, temperature: number) =>
  logLossOfScores(
    scores.map((score) => score / temperature),
    targets,
    rowWeights,
  );
