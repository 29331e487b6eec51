import fc from "fast-check";
import { expect, test } from "vitest";
import { decide, rules } from "./decision";

const backed = {
  score: 0,
  parts: [],
  answered: 21,
  features: 231,
  known: 231,
  unknownAnswers: 0,
  onlyAnswers: [0, 0] as [number, number],
  onlyPairs: [10, 0] as [number, number],
};

test.each([
  ["what is surely fine and well backed", 0.00001, {}, { label: "edible" }],
  ["poison that is established", 0.95, {}, { label: "poisonous" }],
  ["poison that few answers establish", 0.95, { answered: 1, features: 1, known: 1 }, { label: "poisonous" }],
  ["a chance of poison of 1 in 500", 0.002, {}, { label: "poisonous", undecided: "not_sure_enough" }],
  ["a coin's toss", 0.5, {}, { label: "poisonous", undecided: "not_sure_enough" }],
  [
    "nine answers",
    0.00001,
    { answered: 9, features: 45, known: 45 },
    { label: "poisonous", undecided: "too_few_answers" },
  ],
  [
    "an answer nobody knows",
    0.00001,
    { unknownAnswers: 1 },
    { label: "poisonous", undecided: "unlike_known" },
  ],
  ["pairs nobody knows", 0.00001, { known: 220 }, { label: "poisonous", undecided: "unlike_known" }],
  [
    "an answer of poisonous ones alone",
    0.00001,
    { onlyAnswers: [0, 1] as [number, number] },
    { label: "poisonous", undecided: "mixed_signs" },
  ],
  [
    "two pairs of poisonous ones alone",
    0.00001,
    { onlyPairs: [10, 2] as [number, number] },
    { label: "poisonous", undecided: "mixed_signs" },
  ],
  [
    "nothing that is edible's alone",
    0.00001,
    { onlyPairs: [2, 0] as [number, number] },
    { label: "poisonous", undecided: "not_sure_enough" },
  ],
])("%s", (_, poison, found, expected) => {
  expect(decide(poison, { ...backed, ...found })).toEqual(expected);
});

test("edible is said only where it costs less in expectation than anything else, and never when undecided", () => {
  const count = fc.integer({ min: 0, max: 21 });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), count, count, count, (poison, answered, a, b) => {
      const found = { ...backed, answered, onlyPairs: [a, b] as [number, number] };
      const { label, undecided } = decide(poison, found);
      if (label === "edible") expect(rules.cost * poison).toBeLessThan(1 - poison);
      if (undecided !== undefined) expect(label).toBe("poisonous");
    }),
  );
});
