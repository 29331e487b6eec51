import { EMPTY, type RunCell } from "@/lib/reactive/cell";
import { defineCell } from "@/lib/reactive/define-cell";
import type { Device } from "../device/device";
import type { Reading } from "../device/device-calls";
import type { Made, Ready } from "./made";
import { pause } from "./pause";

type Cells = {
  device: Device;
  reading: RunCell<"reading", Reading>;
  model: RunCell<"model", Ready>;
  prediction: RunCell<"prediction", Made>;
};

/** Steps are timed once the typing has paused this long (ms): timing keeps the worker busy. */
const calm = 400;

/** What only experts look at, and what therefore only runs while they do. */
export function expertCells({ device, reading, model, prediction }: Cells) {
  const features = defineCell({
    name: "features",
    inputs: [reading],
    source: "task.features(input)",
    run: ({ reading: read }, { signal }) =>
      read.ok ? device.call("features", { input: read.input }, { signal }) : EMPTY,
  });

  const timing = defineCell({
    name: "timing",
    inputs: [prediction, model],
    source: "median(time(parse)), median(time(features)), median(time(predict))",
    async run({ prediction: made, model: { serving } }, { signal }) {
      await pause(calm, signal);
      const here = made.place === "device" ? { serving } : {};
      const steps = await device.call("time", { values: made.input, ...here }, { signal });
      return steps
        ? { ...steps, model: steps.model ?? { milliseconds: made.milliseconds, runs: 1 }, place: made.place }
        : EMPTY;
    },
  });

  const raw = defineCell({
    name: "raw",
    inputs: [prediction],
    source: "JSON.stringify({ input, prediction })",
    run: ({ prediction: { input, prediction: answer } }) => ({
      input: JSON.stringify(input, null, 2),
      prediction: JSON.stringify(answer, null, 2),
    }),
  });

  return { features, timing, raw };
}
