import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fieldTexts } from "@/lib/parse-input";
import { formFields } from "@/lib/task/form-field";
import { fileColumns } from "./file-columns";
import { input } from "./schema";
import { askedQuestions, questions } from "./vocabulary/groups";

describe("the input", () => {
  it("reads what is left out and what is not sure alike", () => {
    expect(input.parse({ odor: "n" })).toEqual(input.parse({ odor: "n", "cap-shape": "?", habitat: "?" }));
    expect(Object.keys(input.parse({ odor: "n" })).sort()).toEqual(questions.map(({ name }) => name).sort());
  });

  it.each([
    ["a code of another attribute", "cap-shape", "z"],
    ["a capital", "odor", "F"],
    ["a word", "odor", "foul"],
    ["an empty text", "odor", ""],
    ["two letters", "odor", "nf"],
    ["a space", "odor", "n "],
    ["a number", "odor", 1],
    ["null", "odor", null],
    ["a list", "odor", ["n"]],
    ["an unknown field", "smell", "n"],
    ["a field in capitals", "Odor", "n"],
  ])("refuses %s with a sentence in both languages", (_, field, value) => {
    const parsed = input.safeParse({ bruises: "t", [field]: value }, { reportInput: true });
    const said = fieldTexts(parsed.error?.issues ?? [])[field];
    expect(said?.en).toMatch(/\.$/);
    expect(said?.id).toMatch(/\.$/);
    expect(said?.en).not.toBe("Does not have an allowed form.");
  });

  it("refuses every single capital, and every letter that is no answer to the question", () => {
    for (const { name, codes } of questions)
      for (const letter of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0189") {
        const taken = input.safeParse({ bruises: "t", [name]: letter }).success;
        expect(taken, `${name} ${letter}`).toBe(codes.includes(letter));
      }
  });

  it.each([[{}], [{ odor: "?" }], [{ "veil-type": "p" }]])(
    "asks for an answer where there is none: %j",
    (none) => {
      const said = fieldTexts(input.safeParse(none).error?.issues ?? [])["body"];
      expect(said).toEqual({
        en: "Answer at least one question about the mushroom.",
        id: "Jawab sedikitnya satu pertanyaan tentang jamurnya.",
      });
    },
  );
});

describe("the form", () => {
  const fields = formFields(input, "id");

  it("asks all but the veil type, under the part of the mushroom it belongs to", () => {
    expect(fields.map(({ name }) => name)).toEqual(askedQuestions.map(({ name }) => name));
    expect(new Set(fields.map(({ group }) => group)).size).toBe(6);
    expect([...fileColumns.slice(1)].sort()).toEqual(questions.map(({ name }) => name).sort());
    for (const { widget, required } of fields) expect([widget, required]).toEqual(["choice", false]);
  });

  it("has a drawing of its own for every answer of every question, and lets everyone be unsure", () => {
    const sprite = readFileSync("public/drawings/mushroom.svg", "utf8");
    const symbols = new Set([...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id));
    const used = fields.flatMap(({ options = [] }) => options.map(({ drawing = "" }) => drawing.split("#")));
    for (const [file, id] of used) {
      expect(file).toBe("/drawings/mushroom.svg");
      expect(symbols, id).toContain(id);
    }
    for (const { options = [] } of fields) expect(options.at(-1)?.value).toBe("?");
    expect(symbols.size).toBe(117);
    expect(sprite.length).toBeLessThan(60_000);
  });
});
