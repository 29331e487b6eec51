import { EMPTY, type Cell } from "@/lib/reactive/cell";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import type { TaskInput, TaskView } from "@/lib/task/task-view";
import type { Device } from "../device/device";
import type { Download } from "../device/device-calls";
import type { ServingVersion } from "../device/serving-version";
import type { ConsentState } from "../storage/consent";
import { historyStore } from "../storage/history";
import type { Draft, RecordState } from "../record/record-state";
import type { TaskActions } from "../task-actions";
import { expertCells } from "./expert-cells";
import { explainLabel, highestScore } from "./explain";
import { isBlank } from "./is-blank";
import type { Made, Place, Ready } from "./made";
import { matchCells } from "./match-cells";
import { predictAt } from "./predict-at";

type Surroundings = {
  task: Pick<TaskView, "id" | "matchLimit">;
  serving: ServingVersion;
  device: Device;
  predict: TaskActions["predict"];
  onDownload: (download: Download) => void;
};

/** The cells of a prediction notebook and what they follow from. */
export function predictionCells({ task: view, serving: initial, device, predict, onDownload }: Surroundings) {
  const { id: task, matchLimit } = view;
  const input = defineSource("input", {} as TaskInput);
  const place = defineSource<"place", Place>("place", "device");
  const serving = defineSource("serving", initial);
  /** The input the person last asked the server about: nothing goes there unasked. */
  const asked = defineSource<"asked", TaskInput | null>("asked", null);
  const explained = defineSource<"explained", string | null>("explained", null);
  const consent = defineSource<"consent", ConsentState>("consent", "unasked");
  /** Whether the person chose the version: the page then stays with it. */
  const chosen = defineSource("chosen", false);
  /** The version the one that serves took the place of while this page was open. */
  const replaced = defineSource<"replaced", number | null>("replaced", null);
  const history = defineSource("history", historyStore.initial);
  const records = defineSource<"feedback", Readonly<Record<string, RecordState>>>("feedback", {});

  const reading = defineCell({
    name: "reading",
    inputs: [input],
    source: "isBlank(input) ? EMPTY : task.schema.input.safeParse(input)",
    run: ({ input: values }, { signal }) =>
      isBlank(values) ? EMPTY : device.call("read", { values }, { signal }),
  });

  const versions = defineCell({
    name: "versions",
    inputs: [serving],
    source: "GET /api/v1/tasks/{task}/versions",
    run: (_, { signal }) => device.call("versions", null, { signal }),
  });

  const model = defineCell({
    name: "model",
    inputs: [place, serving],
    source: "place === 'device' ? open(download(serving.sha256)) : serving",
    run: async (values, { signal }): Promise<Ready> => ({
      ...values,
      opened:
        values.place === "device"
          ? await device.call("open", { serving: values.serving }, { signal, onProgress: onDownload })
          : undefined,
    }),
  });

  const at = predictAt({ task, device, predict });
  const prediction = defineCell({
    name: "prediction",
    inputs: [input, model, asked],
    source: "estimator.predict(weights, input, { explain: true })",
    async run({ input: values, model: ready, asked: question }, { signal }): Promise<Made | typeof EMPTY> {
      const wanted = ready.place === "device" || question === values;
      return isBlank(values) || !wanted ? EMPTY : ((await at(ready, values, signal)) ?? EMPTY);
    },
  });

  const explanation = defineCell({
    name: "explanation",
    inputs: [prediction, explained],
    source: "explain(prediction, label): base + Σ parts = score",
    run: ({ prediction: made, explained: label }) => {
      const { explanation: reasons, label: predicted } = made.prediction;
      if (!reasons) return EMPTY;
      return {
        input: made.input,
        highest: highestScore(reasons),
        ...explainLabel(reasons, label ?? predicted),
      };
    },
  });

  const advice = defineCell({
    name: "advice",
    inputs: [prediction],
    source: "task.advise(input, prediction)",
    run: ({ prediction: made }) => made.advice ?? EMPTY,
  });

  const familiarity = defineCell({
    name: "domain",
    inputs: [prediction],
    source: "known units / all units of the input",
    run: ({ prediction: made }) => made.prediction.familiarity ?? EMPTY,
  });

  const record = defineCell({
    name: "record",
    inputs: [prediction, model, consent],
    source: "predict(task.redact(prediction.input))",
    async run({ prediction: made, model: ready, consent: state }, { signal }): Promise<Draft | typeof EMPTY> {
      if (state !== "agreed") return EMPTY;
      const redaction = await device.call("redact", { input: made.input }, { signal });
      // What is stored has to fit together: the answer to the redacted input, which may be another one.
      const stored = redaction.found.length === 0 ? made : await at(ready, redaction.input, signal);
      return stored ? { made, redaction, stored } : EMPTY;
    },
  });

  const matching = matchCells({ at, matchLimit, model, prediction });
  const expert = expertCells({ device, reading, model, prediction });

  const cells = {
    input,
    place,
    serving,
    asked,
    explained,
    consent,
    records,
    chosen,
    replaced,
    history,
    reading,
    versions,
    model,
    prediction,
    explanation,
    advice,
    familiarity,
    record,
    ...matching,
    ...expert,
  };
  const all: readonly Cell[] = Object.values(cells);
  return { ...cells, all };
}

export type PredictionCells = ReturnType<typeof predictionCells>;
