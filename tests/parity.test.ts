import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test as it } from "vitest";
import { openModel, predictOnDevice, readValues } from "@/components/task/device/predict-on-device";
import { predictWith } from "@/lib/server/predict";
import { loadShipped } from "@/lib/server/serving/load-version";
import { createRandom } from "@/lib/stats/random";
import type { AnyTask } from "@/lib/task/define-task";
import { parseStarter } from "@/lib/task/parse-starter";
import { tasks } from "@/models";

const cases = 500;
const odd = [
  "😍",
  "👨‍👩‍👧",
  "e\u0301",
  "ﬁ",
  "ⅷ",
  "\u200b",
  "\u202e",
  "…",
  "!!!",
  "-",
  "ke-2",
  "baguuuus",
  "tidak",
  "İ",
  "ß",
  "漢字",
  "سلام",
  "\t",
  "\n",
];

/** Texts nobody would write: words of the starter data and odd characters, shuffled together. */
function oddTexts(words: readonly string[], n: number): string[] {
  const random = createRandom(20_261_121);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  return Array.from({ length: n }, () =>
    Array.from({ length: 1 + Math.floor(random() * 60) }, () => (random() < 0.3 ? pick(odd) : pick(words)))
      .join(random() < 0.8 ? " " : "")
      .slice(0, 5000)
      .toWellFormed(),
  );
}

type AnyInput = Record<string, unknown>;

/** Rows of the task's own starter data and, where it takes a single text, as many odd ones as are missing. */
function inputsFor(task: AnyTask): AnyInput[] {
  const { train, test } = parseStarter(task, readFileSync(join("models", task.id, task.starter.file)));
  const rows = [...train, ...test].map(({ input }) => input);
  const [field = "", ...others] = Object.keys(task.schema.input.shape);
  if (others.length > 0) return rows;
  const words = rows.flatMap((row) => String(row[field]).split(" "));
  return [...rows.slice(0, cases / 2), ...oddTexts(words, cases).map((text) => ({ [field]: text }))];
}

it.each(tasks)(
  "$id: the browser's code and the server's give the same numbers over 500 inputs",
  async (task) => {
    const serving = await loadShipped(task, task.shipped.version);
    const bytes = readFileSync(join("public", "models", task.id, `${task.shipped.sha256}.bin`));
    const served = { version: serving.version, sha256: serving.sha256, estimator: serving.estimator.name };
    const model = await openModel(task, served, new Uint8Array(bytes));

    const readings = inputsFor(task).map((values) => readValues(task, values));
    const inputs = readings.flatMap((read) => (read.ok ? [read.input] : [])).slice(0, cases);
    expect(inputs).toHaveLength(cases);
    for (const input of inputs) {
      const onDevice = predictOnDevice(model, input, () => 0).prediction;
      // As it arrives: through JSON, and parsed again.
      const arrived = task.schema.input.parse(JSON.parse(JSON.stringify(input)));
      const onServer = predictWith(serving, { task, input: arrived, explain: true });
      expect(onServer).toMatchObject(onDevice);
    }
  },
);
