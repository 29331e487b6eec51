import { EMPTY } from "@/lib/reactive/cell";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import type { TaskInput } from "@/lib/task/task-view";
import { isBlank } from "../cells/is-blank";
import type { Made } from "../cells/made";
import type { PredictionCells } from "../cells/prediction-cells";
import type { Device } from "../device/device";
import type { VersionOption } from "../version-option";
import { probabilityChanges } from "./probability-changes";

type Surroundings = {
  device: Device;
  input: PredictionCells["input"];
  initial: readonly [VersionOption, VersionOption];
};

/** The cells with which two versions answer the one input, and what lies between their answers. */
export function compareCells({ device, input, initial }: Surroundings) {
  const left = defineSource("left", initial[0]);
  const right = defineSource("right", initial[1]);

  async function answerOf(serving: VersionOption, values: TaskInput, signal: AbortSignal) {
    if (isBlank(values)) return EMPTY;
    const made = await device.call("predict", { serving: plain(serving), values }, { signal });
    if (!made) return EMPTY;
    const answer: Made = { ...made, place: "device", version: serving.version };
    return answer;
  }
  const source = "estimator.predict(weights, input)";
  const leftAnswer = defineCell({
    name: "leftAnswer",
    inputs: [input, left],
    source,
    run: ({ input: values, left: serving }, { signal }) => answerOf(serving, values, signal),
  });
  const rightAnswer = defineCell({
    name: "rightAnswer",
    inputs: [input, right],
    source,
    run: ({ input: values, right: serving }, { signal }) => answerOf(serving, values, signal),
  });

  const difference = defineCell({
    name: "difference",
    inputs: [leftAnswer, rightAnswer],
    source: "right.probabilities - left.probabilities",
    run: ({ leftAnswer: one, rightAnswer: other }) => ({
      one,
      other,
      changes: probabilityChanges(one.prediction, other.prediction),
    }),
  });

  return { left, right, leftAnswer, rightAnswer, difference };
}

export type CompareCells = ReturnType<typeof compareCells>;

/** Only what the worker needs. */
const plain = ({ version, sha256, estimator }: VersionOption) => ({ version, sha256, estimator });
