import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { linearTextEstimator } from "./linear-text-estimator";
import { fitLogistic } from "./logistic";
import type { PieceLengths } from "./pieces";
import { softmax } from "./softmax";

const labels = ["bad", "plain", "good"];
const estimatorWith = (pieces?: PieceLengths) =>
  linearTextEstimator<{ text: string }>({
    name: "test",
    ...(pieces && { pieces }),
    labels,
    textOf: ({ text }) => text,
    field: "text",
    minimumTexts: 2,
    balanced: true,
    epochs: 10,
    learn: (data, seed, onEpoch) =>
      fitLogistic(data, { classes: labels.length, epochs: 10, learningRate: 0.3, ridge: 0, seed, onEpoch }),
    parameters: {},
    update: { strength: 10, floor: 0.2, passes: 60 },
  });

// Three subjects by three verdicts, each said in a few ways: enough for the model to have something to learn.
const subjects = ["makanannya", "filmnya", "aplikasi ini", "tempat itu", "pelayanannya"];
const verdicts: Record<string, string[]> = {
  bad: ["tidak enak", "jelek sekali", "sangat buruk!", "mengecewakan dan lambat", "payah"],
  plain: [
    "buka pukul delapan",
    "ada di jalan raya",
    "dimulai besok",
    "punya dua pintu",
    "terdiri dari lima bagian",
  ],
  good: ["enak sekali", "bagus banget 😍", "tidak mengecewakan", "sangat nyaman!", "mantap dan cepat"],
};
const rows = Object.entries(verdicts).flatMap(([label, says]) =>
  subjects.flatMap((subject) => says.map((say) => ({ input: { text: `${subject} ${say}` }, label }))),
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(fc.constantFrom(...rows.flatMap(({ input }) => input.text.split(" ")), "!", ",", "zzz"), {
      maxLength: 40,
    })
    .map((w) => w.join(" ")),
);

const kinds = [
  { reads: "words", pieces: undefined },
  { reads: "words and letter groups", pieces: { shortest: 2, longest: 4 } },
];

describe.each(kinds)("a linear text estimator that reads $reads", ({ pieces }) => {
  const estimator = estimatorWith(pieces);
  const model = estimator.fit(rows, { seed: 1 });

  it("learns what it was shown", () => {
    const right = rows.filter(({ input, label }) => estimator.predict(model, input).label === label);
    expect(right.length / rows.length).toBeGreaterThan(0.9);
  });

  it("gives the same bytes for the same rows and seed, and other bytes for another seed", () => {
    const again = estimator.write(estimator.fit(rows, { seed: 1 }));
    expect(again).toEqual(estimator.write(model));
    expect(estimator.write(estimator.fit(rows, { seed: 2 }))).not.toEqual(again);
  });

  it("predicts after writing and reading exactly as before, for any text", () => {
    const read = estimator.read(estimator.write(model));
    fc.assert(
      fc.property(texts, (text) => {
        expect(estimator.predict(read, { text }, { explain: true })).toEqual(
          estimator.predict(model, { text }, { explain: true }),
        );
      }),
    );
  });

  it("explains additively and exactly: the softmax of base and parts is the probabilities", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { probabilities, explanation } = estimator.predict(model, { text }, { explain: true });
        const scores = labels.map((label) =>
          (explanation?.parts ?? []).reduce(
            (sum, { contribution }) => sum + (contribution[label] ?? Number.NaN),
            explanation?.base[label] ?? Number.NaN,
          ),
        );
        softmax(scores).forEach((probability, k) => {
          expect(probability).toBeCloseTo(probabilities[labels[k] ?? ""] ?? Number.NaN, 9);
        });
        for (const { start = -1, end = -1, text: part } of explanation?.parts ?? []) {
          expect(text.slice(start, end)).toBe(part);
        }
      }),
    );
  });

  it("gives probabilities of one in all, and says how much of the text it knows", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { label, confidence, probabilities, familiarity, explanation } = estimator.predict(model, {
          text,
        });
        expect(Object.values(probabilities).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
        expect(confidence).toBe(Math.max(...Object.values(probabilities)));
        expect(probabilities[label]).toBe(confidence);
        expect(familiarity?.share).toBeGreaterThanOrEqual(0);
        expect(familiarity?.share).toBeLessThanOrEqual(1);
        expect(explanation).toBeUndefined();
      }),
    );
    expect(estimator.predict(model, { text: "makanannya xyzzy 😍" }).familiarity).toEqual({
      share: 0.5,
      counted: 2,
    });
  });

  it("tells a word from the same word in the scope of a negation", () => {
    expect(estimator.predict(model, { text: "mengecewakan" }).label).toBe("bad");
    expect(estimator.predict(model, { text: "tidak mengecewakan" }).label).toBe("good");
  });

  it("keeps every class when it is updated with rows of only two, and its vocabulary", () => {
    const feedback = subjects.flatMap((subject) => [
      { input: { text: `${subject} lambat tetapi mantap` }, label: "good" },
      { input: { text: `${subject} cepat tetapi payah` }, label: "bad" },
    ]);
    const updated = estimator.fit(feedback, { seed: 1, init: model });
    const recall = (weights: typeof model, label: string) => {
      const own = rows.filter((row) => row.label === label);
      return own.filter(({ input }) => estimator.predict(weights, input).label === label).length / own.length;
    };
    for (const label of labels)
      expect(recall(updated, label)).toBeGreaterThanOrEqual(recall(model, label) - 0.05);
    const loss = (weights: typeof model) =>
      feedback.reduce(
        (sum, { input, label }) =>
          sum - Math.log(estimator.predict(weights, input).probabilities[label] ?? 0),
        0,
      );
    expect(loss(updated)).toBeLessThan(loss(model));
    expect(updated.vocabulary).toEqual(model.vocabulary);
    expect(updated.bias).toEqual(model.bias);
    expect(updated.fisher.every((step, cell) => step >= (model.fisher[cell] ?? 0))).toBe(true);
  });

  it("counts a row of weight three as three rows do", () => {
    const weighted = rows.map((row, index) => (index < 10 ? { ...row, weight: 3 } : row));
    expect(estimator.write(estimator.fit(weighted, { seed: 1 }))).not.toEqual(estimator.write(model));
  });

  it("reports progress up to its end, and stops when it is told to", () => {
    const shares: number[] = [];
    estimator.fit(rows, { seed: 1, onProgress: ({ share }) => shares.push(share) });
    expect(shares.length).toBe(20);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    const stopped = AbortSignal.abort(new Error("stop"));
    expect(() => estimator.fit(rows, { seed: 1, signal: stopped })).toThrow("stop");
    expect(() => estimator.fit(rows, { seed: 1, init: model, signal: stopped })).toThrow("stop");
  });

  it("refuses unknown labels, and rows without a word in common", () => {
    expect(() => estimator.fit([...rows, { input: { text: "a" }, label: "other" }], { seed: 1 })).toThrow(
      RangeError,
    );
    expect(() => estimator.fit([{ input: { text: "satu" }, label: "bad" }], { seed: 1 })).toThrow(RangeError);
  });

  it("throws only RangeError or ZodError for bytes that were tampered with", () => {
    const bytes = estimator.write(model);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
        try {
          estimator.read(bytes.map((byte, index) => (index === at ? value : byte)));
        } catch (error) {
          expect(error instanceof RangeError || error instanceof z.ZodError).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it("keeps only letter groups that stand in enough texts, and knows a misspelt word by them", () => {
  const estimator = estimatorWith({ shortest: 3, longest: 5 });
  const { vocabulary } = estimator.fit(rows, { seed: 1 });
  expect(vocabulary.pieces).toContain("gecew");
  const padded = rows.map(({ input }) => ` ${input.text.replace(/[^a-z]+/gi, "  ")} `);
  for (const piece of vocabulary.pieces)
    expect(padded.filter((text) => text.toLowerCase().includes(piece)).length).toBeGreaterThanOrEqual(2);
  const read = (pieces?: PieceLengths) => {
    const one = estimatorWith(pieces);
    return one.predict(one.fit(rows, { seed: 1 }), { text: "mengecewakaan" }).label;
  };
  expect(read({ shortest: 3, longest: 5 })).toBe("bad");
});
