import { expect, test } from "vitest";
import { FormField } from "@/lib/task/form-field";
import { storedValues } from "./stored-values";

const fields = [
  FormField.parse({
    name: "shape",
    title: "Shape",
    required: false,
    options: [{ value: "x", title: "Round" }],
  }),
  FormField.parse({ name: "ring", title: "Ring", required: false }),
];

test("answers are in words, what was left open is not there, and what no field is known for is not hidden", () => {
  expect(storedValues(fields, { limit: 5, shape: "x", other: undefined })).toEqual([
    { name: "shape", title: "Shape", text: "Round" },
    { name: "limit", title: "limit", text: "5" },
  ]);
});
