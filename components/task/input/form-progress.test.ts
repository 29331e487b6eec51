import { expect, test } from "vitest";
import { FormField } from "@/lib/task/form-field";
import { formProgress } from "./form-progress";

const field = (name: string, widget: FormField["widget"], required: boolean) =>
  FormField.parse({ name, title: name, widget, required });
const fields = [field("a", "scale", true), field("b", "choice", false), field("c", "line", true)];

test("counts the questions with a choice, and names the required fields without an answer", () => {
  expect(formProgress(fields, {})).toEqual({ questions: 2, answered: 0, missing: ["a", "c"] });
  expect(formProgress(fields, { a: 0, c: "  " })).toEqual({ questions: 2, answered: 1, missing: ["c"] });
  expect(formProgress(fields, { a: 3, b: "x", c: "y" })).toEqual({ questions: 2, answered: 2, missing: [] });
});

test("a field that is not asked counts for nothing", () => {
  expect(formProgress(fields, { limit: 5 })).toMatchObject({ answered: 0 });
});
