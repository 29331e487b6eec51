import { expect, test } from "vitest";
import { featureViews } from "./feature-views";

const title = { en: "A", id: "A" };
const views = (words: number, language: string) =>
  featureViews(
    {
      features: () => ({ words, language }),
      featureDeclarations: {
        words: { kind: "numeric", title, edges: [4, 7] },
        language: { kind: "categorical", title, values: ["id", "en"] },
        missing: { kind: "numeric", title, edges: [1] },
      },
    },
    {},
  ).map(({ name, value, range }) => ({ name, value, range }));

test("a number lies from one edge to below the next, open at both ends", () => {
  const ranges = [3, 4, 6.5, 7].map((words) => views(words, "id")[0]?.range);
  expect(ranges).toEqual([
    { kind: "numeric", from: undefined, to: 4 },
    { kind: "numeric", from: 4, to: 7 },
    { kind: "numeric", from: 4, to: 7 },
    { kind: "numeric", from: 7, to: undefined },
  ]);
});

test("a category is counted by its name or among the others, and a signal without a value is left out", () => {
  expect(views(1, "en")[1]).toEqual({ name: "language", value: "en", range: { kind: "named" } });
  expect(views(1, "jv")[1]?.range).toEqual({ kind: "other" });
  expect(views(1, "id")).toHaveLength(2);
});
