import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { canonicalRows } from "@/lib/ml/canonical-rows";
import { sha256 } from "@/lib/ml/sha256";
import { FieldMeta } from "@/lib/task/field-meta";
import { surely } from "./decide";
import { forest } from "./forest";
import { type Answers, indicators, input } from "./schema";
import { distraction } from "./task";

const middle: Answers = {
  frequency: 5,
  duration: 5,
  purpose: 5,
  control: 5,
  perception: 5,
  management: 5,
  effort: 5,
};
const weights = forest.read(readFileSync(`public/models/distraction/${distraction.shipped.sha256}.bin`));
const anyAnswers = fc
  .record(Object.fromEntries(indicators.map((name) => [name, fc.integer({ min: 1, max: 8 })])))
  .map((answers) => input.parse(answers));

describe("the questionnaire", () => {
  it("says what 1, the middle and 8 mean of every question", () => {
    for (const name of indicators) {
      const { anchors, widget } = FieldMeta.parse(input.shape[name].meta());
      expect([widget, ...(anchors ?? []).map(({ value }) => value)]).toEqual(["scale", 1, 4, 8]);
    }
  });

  it.each([0, 9, -3, 999, 4.5, "5", null, undefined, Number.NaN])("refuses the answer %s", (answer) => {
    for (const name of indicators) expect(input.safeParse({ ...middle, [name]: answer }).success).toBe(false);
  });
});

describe("rows of data files", () => {
  const cells = Object.fromEntries(indicators.map((name) => [name, " 5 "]));

  it.each([
    ["1", "low"],
    ["3", "low"],
    ["4", "medium"],
    ["6", "medium"],
    ["7", "high"],
    ["8", "high"],
    ["high", "high"],
    ["Rendah", "low"],
    [" SEDANG ", "medium"],
  ])("reads the distraction %j as %s", (given, label) => {
    expect(distraction.parseRow({ ...cells, distraction: given })).toEqual({ input: middle, label });
    expect(distraction.parseRow({ ...cells, label: given })).toEqual({ input: middle, label });
  });

  it.each(["0", "9", "", "none", "4.5"])("passes over the distraction %j", (given) => {
    expect(distraction.parseRow({ ...cells, distraction: given })).toBeUndefined();
  });

  it.each(["", "nine", "9", "5.5", "-1"])("throws for the answer %j", (given) => {
    expect(() => distraction.parseRow({ ...cells, control: given, distraction: "5" })).toThrow();
  });
});

describe("the forest that comes with the code", () => {
  it("explains every answer exactly", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { probabilities, explanation } = forest.predict(weights, answers, { explain: true });
        for (const [label, probability] of Object.entries(probabilities)) {
          const parts = explanation?.parts.map(({ contribution }) => contribution[label] ?? 0) ?? [];
          expect(parts.reduce((sum, part) => sum + part, explanation?.base[label] ?? 0)).toBeCloseTo(
            probability,
            12,
          );
        }
      }),
    );
  });

  it("cannot tell exactly where no answer is likely enough", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { undecided, confidence } = forest.predict(weights, answers);
        expect(undecided).toBe(confidence < surely ? "too_close" : undefined);
        if (undecided) expect(distraction.undecided?.reasons).toHaveProperty(undecided);
      }),
    );
  });

  it("is trained again from the survey with the same sha-256 (needs ../shared/datasets/distraction)", async ({
    skip,
  }) => {
    const data = "../shared/datasets/distraction/survey.csv";
    skip(!existsSync(data), "the survey is not here");
    const records = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(readFileSync(data), { columns: true, bom: true }));
    const rows = canonicalRows(records.flatMap((record) => distraction.parseRow(record) ?? []));
    const { seed } = distraction.shipped.lineage;
    expect(await sha256(forest.write(forest.fit(rows, { seed })))).toBe(distraction.shipped.sha256);
  });

  it("leaves no leaf to fewer than three rows", () => {
    const leaves = weights.cover.filter((_, node) => weights.skip[node] === 0);
    expect(Math.min(...leaves)).toBeGreaterThanOrEqual(3);
  });

  it("keeps its targets in repeated cross-validation", () => {
    const scores = distraction.shipped.lineage.selection?.candidates.find(
      ({ estimator }) => estimator === "forest",
    );
    expect(scores?.accuracy.mean).toBeGreaterThanOrEqual(0.62);
    expect(scores?.macroF1.mean).toBeGreaterThanOrEqual(0.42);
    expect(distraction.shipped.lineage.selection?.n).toBe(88);
  });
});

describe("what to do next", () => {
  const advised = (answers: Answers) =>
    (distraction.advise?.(answers, forest.predict(weights, answers, { explain: true })) ?? []).map(
      ({ code }) => code,
    );

  it("names the answers that push most towards high", () => {
    expect(advised({ ...middle, duration: 6, control: 8, management: 1 })).toContain("step_control");
  });

  it("names what helps where nothing pushes", () => {
    expect(
      advised({ ...middle, duration: 2, control: 1, management: 8 }).every((code) =>
        code.startsWith("keep_"),
      ),
    ).toBe(true);
  });

  it("says something to everybody, and nothing without an explanation", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect([1, 2]).toContain(advised(answers).length);
        expect(distraction.advise?.(answers, forest.predict(weights, answers))).toEqual([]);
      }),
    );
  });
});

describe("features and hints", () => {
  it("turn the protective answers round for the mean burden", () => {
    const worst = {
      frequency: 8,
      duration: 8,
      purpose: 8,
      control: 8,
      perception: 1,
      management: 1,
      effort: 1,
    };
    expect(distraction.features(worst)["burden"]).toBe(8);
    expect(distraction.features(middle)["burden"]).toBeCloseTo((4 * 5 + 3 * 4) / 7, 12);
  });

  it("ask whether seven equal answers are meant", () => {
    expect(distraction.notices(middle).map(({ code }) => code)).toEqual(["same_answer"]);
    expect(distraction.notices({ ...middle, effort: 1 })).toEqual([]);
  });

  it("call an answer that nobody in the survey gave unfamiliar", () => {
    const share = (answers: Answers) => forest.predict(weights, answers).familiarity?.share ?? 1;
    expect(share({ ...middle, frequency: 3 })).toBeLessThan(distraction.familiarity.floor);
    expect(share({ ...middle, frequency: 4, duration: 2, effort: 1 })).toBe(1);
  });
});
