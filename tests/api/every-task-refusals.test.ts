import "./own-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnyTask } from "@/lib/task/define-task";
import { inputFields } from "./input-fields";
import { everyTask, exampleInputs, firstInput, predicted, refused, storedRows } from "./predicting";

const consent = { store: true };
let before: Awaited<ReturnType<typeof storedRows>>;
beforeAll(async () => void (before = await storedRows()));
afterAll(async () => expect(await storedRows()).toEqual(before));

/** Refused with 400, with a sentence about the field in each language. */
async function expectRefused(task: AnyTask, body: unknown, field: string) {
  const error = await refused(task, { body });
  const of = JSON.stringify(body).slice(0, 200);
  expect({ of, status: error.status, code: error.code }).toEqual({ of, status: 400, code: "invalid_input" });
  const sentences = [error.fields?.[field] ?? "", error.indonesian.fields?.[field] ?? ""];
  expect({ of, fields: Object.keys(error.fields ?? {}) }).toEqual({ of, fields: [field] });
  expect(sentences.map((sentence) => sentence.trim() === "")).toEqual([false, false]);
  expect(sentences[0]).not.toBe(sentences[1]);
}

describe.each(everyTask)("wrong use of $id", (task) => {
  const input = firstInput(task);
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

  it.each(inputFields(task))(
    "refuses wrong values of $name, names it and stores nothing",
    async ({ name, wrong }) => {
      for (const value of wrong)
        await expectRefused(task, { input: { ...input, [name]: value }, consent }, `input.${name}`);
    },
  );

  it("refuses what is missing and what is not known", async () => {
    for (const { name, required } of inputFields(task)) {
      if (!required) continue;
      const rest = Object.fromEntries(Object.entries(input).filter(([other]) => other !== name));
      await expectRefused(task, { input: rest, consent }, `input.${name}`);
    }
    await expectRefused(task, { consent }, "input");
    for (const value of [null, [], [input], "text", 7])
      await expectRefused(task, { input: value, consent }, "input");
    await expectRefused(task, { input: { ...input, surprise: 1 }, consent }, "input.surprise");
    await expectRefused(task, { input, consent, surprise: 1 }, "surprise");
    const nothing = await refused(task, { body: { input: {}, consent } });
    expect(nothing).toMatchObject({ status: 400, code: "invalid_input" });
    expect(Object.keys(nothing.fields ?? {}).every((field) => field.startsWith("input"))).toBe(true);
  });

  it("refuses deep nesting wherever it stands", async () => {
    const deep = nested(30_000);
    const [{ name } = { name: "" }] = inputFields(task);
    for (const raw of [
      deep,
      `{"input":${deep}}`,
      `{"input":{"${name}":${deep}},"consent":{"store":true}}`,
      `{"input":{"${name}":${deep}},"\\u0061":1}`,
      `{"input":${'{"a":'.repeat(10_000)}"\\u0000"${"}".repeat(10_000)}}`,
    ])
      expect(await refused(task, { raw })).toMatchObject({ status: 400, code: "invalid_input" });
  });

  it("refuses a null byte or half of a character in a name", async () => {
    for (const name of ["a\0b", "\ud83d"])
      expect(await refused(task, { body: { input: { ...input, [name]: 1 }, consent } })).toMatchObject({
        status: 400,
        code: "invalid_input",
      });
  });

  it("answers 413 for 2 MB", async () => {
    const raw = JSON.stringify({
      input: { ...input, [Object.keys(input)[0] ?? ""]: "a".repeat(2_000_000) },
      consent,
    });
    expect(await refused(task, { raw })).toMatchObject({ status: 413, code: "too_large" });
  });

  it("lets the last of two equal names count", async () => {
    const [first, second] = exampleInputs(task).map((each) => JSON.stringify(each));
    const twice = await predicted(task, undefined, `{"input":${first},"input":${second}}`);
    const { label, probabilities } = await predicted(task, { input: exampleInputs(task)[1] });
    expect(twice).toMatchObject({ label, probabilities });
    expect(
      await refused(task, { raw: `{"input":${first},"input":7,"consent":{"store":true}}` }),
    ).toMatchObject({
      status: 400,
    });
  });
});
