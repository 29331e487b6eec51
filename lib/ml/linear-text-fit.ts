import { stratifiedSplit } from "@/lib/loop/split";
import { type Calibration, chooseCalibration } from "./calibration";
import { type LabelledText, labelledMatrix } from "./labelled-texts";
import { learnLinearText, type LinearTextSettings, type TokenisedText } from "./linear-text-learn";
import type { LinearTextModel } from "./linear-text-model";
import { scoresOfMatrix, weighTexts } from "./linear-text-scores";
import { markedTokens } from "./marked-tokens";

export type LinearTextFitOptions = {
  seed: number;
  /** Rows that only choose the calibration. */
  calibrationRows?: readonly LabelledText[] | undefined;
  /** `pass` 0 learns for the calibration, the last pass learns the answer. May throw to stop. */
  onEpoch?: (pass: number, passes: number, epoch: number, meanLoss?: number) => void;
};

/** Share of the rows that choose the calibration when no others are given. */
const calibrationShare = 0.1;

/**
 * Learns a linear text model from nothing. Without rows for the calibration, a model that learns from nine tenths of the
 * rows chooses it on the last tenth, and then all rows are learned from.
 * @throws RangeError when there is nothing to learn from, or for an unknown label.
 */
export function fitLinearText(
  rows: readonly LabelledText[],
  settings: LinearTextSettings,
  { seed, calibrationRows, onEpoch }: LinearTextFitOptions,
): LinearTextModel {
  const all = rows.map(withTokens);
  const learn = (part: readonly TokenisedText[], pass: number, passes: number) =>
    learnLinearText(part, settings, (epoch, loss) => onEpoch?.(pass, passes, epoch, loss));

  if (calibrationRows) {
    const model = learn(all, 0, 1);
    return { ...model, ...calibrate(model, calibrationRows.map(withTokens)) };
  }
  const alone = new Map(all.map((row, index) => [row, `row ${index}`]));
  const { train, test } = stratifiedSplit(all, {
    share: calibrationShare,
    seed,
    labelOf: ({ label }) => label,
    keyOf: (row) => row.group ?? alone.get(row) ?? "",
  });
  const calibration = test.length > 0 ? calibrate(learn(train, 0, 2), test) : undefined;
  return { ...learn(all, 1, 2), ...calibration };
}

function calibrate(model: LinearTextModel, rows: readonly TokenisedText[]): Calibration {
  const data = labelledMatrix(rows, weighTexts(model, rows), model.idf.length, model.labels);
  return chooseCalibration(scoresOfMatrix(model, data.matrix), data.targets, data.rowWeights);
}

const withTokens = (row: LabelledText): TokenisedText => ({ ...row, tokens: markedTokens(row.text) });
