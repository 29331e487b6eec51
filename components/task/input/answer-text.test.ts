import { expect, test } from "vitest";
import { FormField } from "@/lib/task/form-field";
import { answerText } from "./answer-text";
import { inputText } from "./input-text";
import { withoutDefaults } from "./without-defaults";

const field = (given: Partial<FormField>) =>
  FormField.parse({ name: "a", title: "A", required: true, ...given });
const choice = field({ name: "shape", title: "Shape", options: [{ value: "x", title: "Round" }] });
const scale = field({ name: "often", title: "Often", anchors: [{ value: 1, text: "never" }] });

test("an answer is said in words, never as a code", () => {
  expect(answerText(choice, "x")).toBe("Round");
  expect(answerText(scale, 1)).toBe("1 (never)");
  expect(answerText(scale, 3)).toBe("3");
  expect(answerText(field({}), "as it stands")).toBe("as it stands");
});

test("no answer has no words", () => {
  expect(answerText(choice, undefined)).toBeUndefined();
  expect(answerText(scale, "  ")).toBeUndefined();
});

test("what the schema filled in was not said by anybody", () => {
  const open = field({
    name: "ring",
    title: "Ring",
    default: "?",
    options: [{ value: "?", title: "Not sure" }],
  });
  expect(inputText([choice, open], { shape: "x", ring: "?" })).toBe("Shape: Round");
  expect(withoutDefaults([choice, open], { shape: "x", ring: "?", limit: 3 })).toEqual({
    shape: "x",
    limit: 3,
  });
});

test("an input with one field is its text, one with several names them and leaves out what is not answered", () => {
  expect(inputText([field({})], { a: "halo" })).toBe("halo");
  expect(inputText([choice, scale], { shape: "x", often: 0 })).toBe("Shape: Round · Often: 0");
  expect(inputText([choice, scale], { often: 1 })).toBe("Often: 1 (never)");
});
