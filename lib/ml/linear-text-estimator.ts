import type { DirectEstimator, FitOptions, Row } from "@/lib/task/estimator";
import type { LabelledText } from "./labelled-texts";
import { readLinearText, writeLinearText } from "./linear-text-artifact";
import { fitLinearText } from "./linear-text-fit";
import type { LinearTextSettings, OnEpoch } from "./linear-text-learn";
import type { LinearTextModel } from "./linear-text-model";
import { predictText } from "./linear-text-predict";
import type { PieceLengths } from "./pieces";
import { updateLinearText } from "./linear-text-update";
import type { LabelledMatrix, LinearWeights } from "./logistic";

type Definition<Input> = {
  name: string;
  labels: readonly string[];
  /** The text of an input, and the field that an explanation says it stands in. */
  textOf: (input: Input) => string;
  field: string;
  minimumTexts: number;
  /** Also read the letter groups of words, of these lengths. */
  pieces?: PieceLengths;
  balanced: boolean;
  /** Passes of `learn`, for the progress. */
  epochs: number;
  /** See `LinearTextSettings`; the seed is the run's. */
  learn: (data: LabelledMatrix, seed: number, onEpoch: OnEpoch, wordGrams: number) => LinearWeights;
  /** Settings of `learn`, for the record. */
  parameters: Record<string, number | string | boolean>;
  /** How `fit` with `init` holds on to what it knew. */
  update: { strength: number; floor: number; passes: number };
};

/** An estimator of a text task: words, punctuation and their pairs, weighed by TF-IDF, into a linear classifier. */
export function linearTextEstimator<Input>(
  definition: Definition<Input>,
): DirectEstimator<Input, LinearTextModel> {
  const { name, labels, textOf, field, minimumTexts, pieces, balanced, epochs, update } = definition;
  const toText = ({ input, label, weight, group }: Row<Input>): LabelledText => ({
    text: textOf(input),
    label,
    ...(weight !== undefined && { weight }),
    ...(group !== undefined && { group }),
  });

  return {
    name,
    parameters: {
      grams: "words, punctuation and emoji, 1-2",
      ...(pieces && { letters: `${pieces.shortest}-${pieces.longest}` }),
      minimumTexts,
      balanced,
      ...definition.parameters,
      updateStrength: update.strength,
      updateFloor: update.floor,
      updatePasses: update.passes,
    },
    fit(rows, options) {
      const texts = rows.map(toText);
      const { seed, init, validation } = options;
      if (init) {
        const onPass = (pass: number, loss: number) => report(options, pass, update.passes, loss);
        return updateLinearText(init, texts, { ...update, onPass });
      }
      const settings: LinearTextSettings = {
        labels,
        minimumTexts,
        pieces,
        balanced,
        learn: (data, onEpoch, wordGrams) => definition.learn(data, seed, onEpoch, wordGrams),
      };
      return fitLinearText(texts, settings, {
        seed,
        calibrationRows: validation?.map(toText),
        onEpoch: (pass, passes, epoch, loss) => report(options, pass * epochs + epoch, passes * epochs, loss),
      });
    },
    predict: (model, input, options) =>
      predictText(model, textOf(input), { field, explain: options?.explain ?? false }),
    write: writeLinearText,
    read: readLinearText,
  };
}

type Reporting = Pick<FitOptions<unknown>, "signal" | "onProgress">;

function report({ signal, onProgress }: Reporting, step: number, steps: number, loss?: number): void {
  signal?.throwIfAborted();
  onProgress?.({ share: step / steps, step, metrics: loss === undefined ? {} : { loss } });
}
