import type { DirectEstimator } from "@/lib/task/estimator";
import type { Explanation, Prediction } from "@/lib/task/prediction";
import { readChoiceModel, writeChoiceModel } from "./choice-artifact";
import { type ChoiceModel } from "./choice-model";
import { type ChoiceInput, type ChoiceSettings, fitChoices } from "./fit-choices";
import { updateChoices } from "./update-choices";
import { type AnswerWeights, weighAnswers } from "./weigh-answers";

type Decision = { label: string; undecided?: string };

type Definition = ChoiceSettings & {
  name: string;
  /** `probability` is the second label's. */
  decide: (probability: number, weights: AnswerWeights) => Decision;
  /** The decision's own numbers, for the record. */
  decisionParameters: Record<string, number>;
  update: { stiffness: number; passes: number };
};

/**
 * An estimator of a two-class task whose input are answers from fixed lists, any of which may be missing: one-hot logistic
 * regression, with weights for pairs of answers where the settings say so.
 */
export function choiceEstimator<Input extends ChoiceInput>(
  definition: Definition,
): DirectEstimator<Input, ChoiceModel> {
  const { name, labels, attributes, pairs, minimumRows, copies, epochs, learningRate } = definition;
  return {
    name,
    parameters: {
      method: "one-hot logistic regression, AdaGrad",
      pairs,
      minimumRows,
      copiesWithGaps: copies,
      epochs,
      learningRate,
      updateStiffness: definition.update.stiffness,
      updatePasses: definition.update.passes,
      ...definition.decisionParameters,
    },
    fit(rows, { seed, init, onProgress, signal }) {
      const report = (step: number, steps: number, metrics: Record<string, number>) => {
        signal?.throwIfAborted();
        onProgress?.({ share: step / steps, step, metrics });
      };
      if (init) {
        const { passes } = definition.update;
        const onPass = (pass: number) => report(pass, passes, {});
        return updateChoices(init, rows, { copies, seed, ...definition.update, onPass });
      }
      const onEpoch = (epoch: number, loss: number) => report(epoch, epochs, { loss });
      return fitChoices(rows, definition, { seed, onEpoch });
    },
    predict(model, input, options) {
      const weights = weighAnswers(model, input);
      const [first, second] = [weights.score, -weights.score].map((odds) => 1 / (1 + Math.exp(odds)));
      const probabilities = { [labels[0]]: first ?? 0, [labels[1]]: second ?? 0 };
      const { label, undecided } = definition.decide(second ?? 0, weights);
      return {
        label,
        confidence: probabilities[label] ?? 0,
        probabilities,
        ...(undecided !== undefined && { undecided }),
        familiarity: familiarityOf(weights),
        ...(options?.explain && { explanation: explanationOf(model, weights, input) }),
      };
    },
    write: writeChoiceModel,
    read(bytes) {
      const model = readChoiceModel(bytes);
      const same = JSON.stringify([model.labels, model.index.attributes]);
      if (same !== JSON.stringify([labels, attributes.map(({ name: of, codes }) => ({ name: of, codes }))]))
        throw new RangeError("The model has learned other questions or answers.");
      return model;
    },
  };
}

const familiarityOf = ({ known, features }: AnswerWeights): NonNullable<Prediction["familiarity"]> => ({
  share: features === 0 ? 0 : known / features,
  counted: features,
});

/** Half of the odds speaks for one label and half against the other, so that the difference of their scores is the score. */
function explanationOf(
  { labels, index, bias }: ChoiceModel,
  { parts }: AnswerWeights,
  input: ChoiceInput,
): Explanation {
  const halves = (value: number) => ({ [labels[0]]: -value / 2, [labels[1]]: value / 2 });
  return {
    base: halves(bias),
    parts: parts.map(({ attribute, value }) => {
      const field = index.attributes[attribute]?.name ?? "";
      return { field, text: String(input[field]), contribution: halves(value) };
    }),
  };
}
