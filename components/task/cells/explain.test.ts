import { expect, test } from "vitest";
import { explainLabel, highestScore } from "./explain";

test("start and parts add up to the score", () => {
  const explained = explainLabel(
    {
      base: { yes: 0.5, no: -0.5 },
      parts: [
        { field: "text", start: 0, end: 2, text: "ya", contribution: { yes: 1.25, no: -1 } },
        { field: "text", text: "not", contribution: { yes: -2 } },
      ],
    },
    "yes",
  );
  expect(explained).toMatchObject({ base: 0.5, sum: -0.75, score: -0.25, largest: 2 });
  expect(explained.parts.map(({ value }) => value)).toEqual([1.25, -2]);
});

test("the highest score is the one of start and parts together", () => {
  const part = { field: "a", text: "", contribution: { no: 2, yes: -1 } };
  expect(highestScore({ base: { yes: 1, no: 0 }, parts: [] })).toBe("yes");
  expect(highestScore({ base: { yes: 1, no: 0 }, parts: [part] })).toBe("no");
  expect(highestScore({ base: {}, parts: [part] })).toBeUndefined();
});
