import { expect, test } from "vitest";
import { probabilityChanges } from "./probability-changes";

test("every label of either version has both probabilities and their difference", () => {
  const changes = probabilityChanges(
    { probabilities: { a: 0.75, b: 0.25 } },
    { probabilities: { a: 0.5, c: 0.5 } },
  );
  expect(changes).toEqual([
    { label: "a", before: 0.75, after: 0.5, change: -0.25 },
    { label: "b", before: 0.25, after: 0, change: -0.25 },
    { label: "c", before: 0, after: 0.5, change: 0.5 },
  ]);
});
