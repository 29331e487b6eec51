import { expect, test, vi } from "vitest";
import type { Prediction } from "@/lib/task/prediction";
import { createNotebook } from "@/lib/reactive/create-notebook";
import { defineCell } from "@/lib/reactive/define-cell";
import type { Made, Place, Ready } from "./made";
import { matchCells } from "./match-cells";

const match = (rank: number) => ({
  title: `Judul ${rank}`,
  label: "same",
  score: 1 / rank,
  cosine: 0,
  jaccard: 0,
  editRatio: 0,
  shared: [],
});
const answer = (n: number): Prediction => ({
  label: "same",
  confidence: 1,
  probabilities: { same: 1 },
  matches: Array.from({ length: n }, (_, index) => match(index + 1)),
});

async function rankedAt(place: Place) {
  const input = { title: "Judul" };
  const made: Made = { input, prediction: answer(2), place, version: 1, milliseconds: 1 };
  const ready: Ready = { place, serving: { version: 1, sha256: "", estimator: "" }, opened: undefined };
  const at = vi.fn(async (_: Ready, values: object): Promise<Made> => ({
    ...made,
    prediction: answer("limit" in values && typeof values.limit === "number" ? values.limit : 2),
  }));
  const prediction = defineCell({ name: "prediction", inputs: [], run: () => made });
  const model = defineCell({ name: "model", inputs: [], run: () => ready });
  const cells = matchCells({ at, matchLimit: { field: "limit", maximum: 50 }, model, prediction });
  const notebook = createNotebook([prediction, model, ...Object.values(cells)], { now: () => 0 });
  notebook.observe(cells.matches, () => undefined);
  await vi.waitFor(() => expect(notebook.state(cells.matches).status).toBe("ready"));
  return { notebook, cells, at, made };
}

test("on the device all matches are ranked, and the answer itself keeps its own input", async () => {
  const { notebook, cells, made } = await rankedAt("device");
  expect(notebook.state(cells.matches)).toMatchObject({ value: { all: 50, fitting: 50 } });
  expect(made.input).toEqual({ title: "Judul" });
});

test("choosing among them asks the model nothing", async () => {
  const { notebook, cells, at } = await rankedAt("device");
  notebook.set(cells.matchChoice, { threshold: 0.5, top: null, filter: "" });
  await vi.waitFor(() => expect(notebook.state(cells.matches)).toMatchObject({ value: { fitting: 2 } }));
  expect(at).toHaveBeenCalledTimes(1);
});

test("a server is not asked a second time", async () => {
  const { notebook, cells, at } = await rankedAt("server");
  expect(notebook.state(cells.matches)).toMatchObject({ value: { all: 2 } });
  expect(at).not.toHaveBeenCalled();
});
