import { expect, test } from "vitest";
import { answerOf } from "./answer-of";

const task = {
  labels: [{ id: "edible", title: "Edible", tone: "positive" as const }],
  undecided: { title: "Undecided", reasons: {} },
};

test("the answer is the label's title in its tone", () => {
  expect(answerOf(task, { label: "edible" })).toEqual({ title: "Edible", tone: "positive" });
});

test("where nothing is decided neither the label's title nor its tone is told", () => {
  expect(answerOf(task, { label: "edible", undecided: "few" })).toEqual({
    title: "Undecided",
    tone: undefined,
  });
});
