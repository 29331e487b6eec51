import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeArtifact } from "../artifact";
import { choiceEstimator } from "./choice-estimator";
import { settings, type ToyInput, toyRows } from "./testing";
import { weighAnswers } from "./weigh-answers";

const toy = (changes: Partial<typeof settings> = {}) =>
  choiceEstimator<ToyInput>({
    ...settings,
    ...changes,
    name: "toy",
    decide: (probability) => ({ label: probability > 0.5 ? "different" : "same" }),
    decisionParameters: {},
    update: { stiffness: 0.05, passes: 30 },
  });
const model = toy().fit(toyRows(300), { seed: 1 });
const input = fc.record({
  left: fc.constantFrom("a", "b", "?"),
  right: fc.constantFrom("a", "b", "?"),
  noise: fc.constantFrom("x", "y", "z", "?"),
});

describe("learning", () => {
  test("pairs tell what no answer alone can", () => {
    const alone = toy({ pairs: false });
    const weak = alone.fit(toyRows(300), { seed: 1 });
    const rows = toyRows(200, 9);
    const right = (predict: (of: ToyInput) => string) =>
      rows.filter((row) => predict(row.input) === row.label).length;
    expect(right((of) => toy().predict(model, of).label)).toBe(200);
    expect(right((of) => alone.predict(weak, of).label)).toBeLessThan(150);
  });

  test("half of what is needed leaves the odds near even", () => {
    const { probabilities } = toy().predict(model, { left: "a", right: "?", noise: "x" });
    expect(probabilities["same"]).toBeGreaterThan(0.25);
    expect(probabilities["same"]).toBeLessThan(0.75);
  });

  test("the same rows and seed give the same bytes, another seed others", () => {
    const bytes = (seed: number) => toy().write(toy().fit(toyRows(100), { seed }));
    expect(bytes(3)).toEqual(bytes(3));
    expect(bytes(4)).not.toEqual(bytes(3));
  });

  test("an unknown label is refused, and an aborted fit stops", () => {
    const [row] = toyRows(1);
    if (!row) throw new Error("no row");
    expect(() => toy().fit([{ ...row, label: "other" }], { seed: 1 })).toThrow(RangeError);
    const signal = AbortSignal.abort(new Error("stopped"));
    expect(() => toy().fit(toyRows(50), { seed: 1, signal })).toThrow("stopped");
  });
});

test("start and shares add up to the score, and what is not answered has no share", () => {
  fc.assert(
    fc.property(input, (of) => {
      const { probabilities, explanation } = toy().predict(model, of, { explain: true });
      const parts = explanation?.parts ?? [];
      expect(parts.map(({ field, text }) => [field, text])).toEqual(
        Object.entries(of).filter(([, code]) => code !== "?"),
      );
      const sum = (label: string) =>
        parts.reduce(
          (total, { contribution }) => total + (contribution[label] ?? 0),
          explanation?.base[label] ?? 0,
        );
      const odds = Math.log((probabilities["different"] ?? 0) / (probabilities["same"] ?? 0));
      expect(sum("different") - sum("same")).toBeCloseTo(odds, 6);
    }),
  );
});

test("the shares are Shapley values: each answer's mean gain over all orders in which the answers can come", () => {
  const of = { left: "a", right: "b", noise: "y" };
  const names = ["left", "right", "noise"] as const;
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const gains = [0, 0, 0];
  for (const order of orders) {
    let known: ToyInput = { left: "?", right: "?", noise: "?" };
    for (const at of order) {
      const name = names[at];
      if (!name) continue;
      const next = { ...known, [name]: of[name] };
      gains[at] = (gains[at] ?? 0) + weighAnswers(model, next).score - weighAnswers(model, known).score;
      known = next;
    }
  }
  const { parts } = weighAnswers(model, of);
  parts.forEach(({ value }, at) => expect(value).toBeCloseTo((gains[at] ?? 0) / orders.length, 9));
});

describe("what is known", () => {
  test("a rare answer is not known, alone or in pairs", () => {
    const rows = toyRows(60).map((row) => ({ ...row, input: { ...row.input, noise: "x" } }));
    rows.slice(0, 2).forEach((row) => (row.input.noise = "y"));
    const small = toy().fit(rows, { seed: 1 });
    expect(weighAnswers(small, { left: "a", right: "a", noise: "x" })).toMatchObject({
      features: 6,
      known: 6,
      unknownAnswers: 0,
    });
    expect(weighAnswers(small, { left: "a", right: "a", noise: "y" })).toMatchObject({
      features: 6,
      known: 3,
      unknownAnswers: 1,
    });
    expect(small && toy().predict(small, { left: "a", right: "a", noise: "y" }).familiarity).toEqual({
      share: 0.5,
      counted: 6,
    });
  });

  test("pairs that rows of one class alone have are counted for that class", () => {
    expect(weighAnswers(model, { left: "a", right: "b", noise: "?" })).toMatchObject({
      onlyAnswers: [0, 0],
      onlyPairs: [0, 1],
    });
  });
});

test("an update moves towards the new rows, and never far against many old ones", () => {
  const of = { left: "a", right: "a", noise: "x" };
  const wrong = { input: of, label: "different" };
  const p = (of_: typeof model) => toy().predict(of_, of).probabilities["different"] ?? 0;
  const once = toy().fit([wrong], { seed: 1, init: model });
  const often = toy().fit(
    Array.from({ length: 200 }, () => wrong),
    { seed: 1, init: model },
  );
  expect(p(once)).toBeGreaterThan(p(model));
  expect(p(once)).toBeLessThan(0.5);
  expect(p(often)).toBeGreaterThan(0.5);
  expect(toy().read(toy().write(often))).toEqual(often);
});

describe("artifacts", () => {
  test("of other questions, cut short or out of order are refused", () => {
    const bytes = toy().write(model);
    expect(() => toy().read(bytes.slice(0, -1))).toThrow(RangeError);
    const [first, ...rest] = settings.attributes;
    if (!first) throw new Error("no attribute");
    expect(() => toy({ attributes: [{ ...first, codes: ["a", "c"] }, ...rest] }).read(bytes)).toThrow(
      RangeError,
    );
    const meta = { labels: settings.labels, attributes: settings.attributes, features: 2, bias: 0 };
    const arrays = { keys: Uint32Array.of(5, 5), weights: new Float32Array(2), counts: new Uint32Array(4) };
    expect(() => toy().read(writeArtifact("choices/1", meta, arrays))).toThrow(RangeError);
  });
});
