import "./own-database";
import { expect, it } from "vitest";
import { BatchAnswer } from "@/lib/api/batch";
import { PredictionAnswer } from "@/lib/api/prediction";
import { ErrorBody } from "@/lib/refusal";
import { POST as batch } from "@/app/api/v1/tasks/[task]/predictions/batch/route";
import { POST } from "@/app/api/v1/tasks/[task]/predictions/route";
import { call } from "./call";

const task = { task: "mushroom" };

it.each([
  ["a capital", { odor: "F" }, "input.odor"],
  ["a word", { odor: "foul" }, "input.odor"],
  ["an unknown code", { odor: "z" }, "input.odor"],
  ["an empty code", { odor: "" }, "input.odor"],
  ["an unknown field", { odor: "n", smell: "n" }, "input.smell"],
  ["no answer", {}, "input"],
  ["nothing but doubts", { odor: "?", habitat: "?" }, "input"],
])("refuses %s with a sentence for the field, in the caller's language", async (_, input, field) => {
  const english = await call(POST, task, { body: { input } });
  const indonesian = await call(POST, task, { body: { input }, headers: { "accept-language": "id" } });
  expect([english.status, indonesian.status]).toEqual([400, 400]);
  const [en, id] = [english, indonesian].map(({ json }) => ErrorBody.parse(json).error.fields?.[field]);
  expect(en).toMatch(/\.$/);
  expect(id).toMatch(/\.$/);
  expect(id).not.toBe(en);
});

it("says why it does not decide, with the harmless label", async () => {
  const { status, json } = await call(POST, task, { body: { input: { "cap-shape": "x" } } });
  expect(status).toBe(200);
  const { label, undecided, confidence, probabilities } = PredictionAnswer.parse(json);
  expect([label, undecided?.code]).toEqual(["poisonous", "too_few_answers"]);
  expect(undecided?.message).toMatch(/\.$/);
  expect(confidence).toBe(probabilities["poisonous"]);
});

it("takes the veil type from programs, and keeps good inputs of a batch apart from bad ones", async () => {
  const inputs = [{ odor: "f", "veil-type": "p" }, { odor: "FOUL" }, { odor: "f" }];
  const { json } = await call(batch, task, { body: { inputs } });
  const { results } = BatchAnswer.parse(json);
  expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(results[0]).toMatchObject({ label: "poisonous" });
});
