import { describe, expect, test } from "vitest";
import { createRandom } from "@/lib/stats/random";
import { gate } from "./gate";
import { Verdict } from "./verdict";

const labels = ["negative", "neutral", "positive"] as const;
const policy = { minimumN: 100, margin: 0.02, perClassFloor: 0.5, perClassDrop: 0.1 };

/** A hold-out whose champion is right with one chance and challenger with another, mostly on the same rows. */
function holdOut(seed: number, n: number, championRight: number, challengerRight: number) {
  const random = createRandom(seed);
  const truth: string[] = [];
  const champion: string[] = [];
  const challenger: string[] = [];
  for (let row = 0; row < n; row += 1) {
    const label = Math.floor(random() * 3);
    const ease = random();
    // Four in five rows are as easy or hard for both; the rest are independent.
    const own = random() < 0.8 ? ease : random();
    const answer = (right: boolean) =>
      labels[right ? label : (label + 1 + Math.floor(random() * 2)) % 3] ?? "";
    truth.push(labels[label] ?? "");
    champion.push(answer(ease < championRight));
    challenger.push(answer(own < challengerRight));
  }
  return { truth, champion, challenger };
}

describe("over 300 hold-outs", () => {
  test("a challenger that is worse by more than the margin is promoted in at most 8 % of them", () => {
    let promoted = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      if (gate({ ...holdOut(seed, 600, 0.85, 0.825), policy, seed }).pass) promoted += 1;
    }
    expect(promoted / 300).toBeLessThanOrEqual(0.08);
    expect(promoted).toBeGreaterThan(0);
  });

  test("one that is clearly better is promoted in at least 95 %", () => {
    let promoted = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      if (gate({ ...holdOut(seed, 600, 0.8, 0.88), policy, seed }).pass) promoted += 1;
    }
    expect(promoted / 300).toBeGreaterThanOrEqual(0.95);
  });
});

describe("a verdict", () => {
  const { truth, champion } = holdOut(1, 300, 0.85, 0.85);

  test("on identical versions promotes, with no difference at all", () => {
    const verdict = gate({
      truth,
      champion,
      challenger: champion,
      policy: { ...policy, margin: 0 },
      seed: 1,
    });
    expect(verdict).toMatchObject({ pass: true, decision: "promote" });
    expect(verdict.macroF1).toMatchObject({ difference: 0, interval: [0, 0], n: 300 });
    expect(verdict.mcNemar).toEqual({ onlyChampion: 0, onlyChallenger: 0, pValue: 1 });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(["macro_f1_kept", "recall_kept"]);
    expect(Verdict.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict);
  });

  test("on too few rows, or none, is that evidence is missing", () => {
    const few = gate({
      truth: truth.slice(0, 99),
      champion: champion.slice(0, 99),
      challenger: champion.slice(0, 99),
      policy,
      seed: 1,
    });
    expect(few).toMatchObject({ pass: false, decision: "not enough evidence" });
    expect(few.reasons).toEqual([{ code: "too_few_rows", values: { n: 99, minimumN: 100 } }]);
    const none = gate({
      truth: [],
      champion: [],
      challenger: [],
      policy: { ...policy, minimumN: 0 },
      seed: 1,
    });
    expect(none.decision).toBe("not enough evidence");
  });

  test("on a hold-out without one of the task's classes is that evidence is missing", () => {
    const verdict = gate({
      truth,
      champion,
      challenger: champion,
      policy,
      seed: 1,
      labels: [...labels, "mixed"],
    });
    expect(verdict.decision).toBe("not enough evidence");
    expect(verdict.reasons).toEqual([{ code: "class_not_measured", values: { label: "mixed" } }]);
  });

  test("keeps the champion when one class is given up, though accuracy rises", () => {
    const rows = (label: string, answer: string, n: number) =>
      Array.from({ length: n }, () => [label, answer] as const);
    const before = [
      ...rows("a", "a", 700),
      ...rows("a", "b", 200),
      ...rows("b", "b", 60),
      ...rows("b", "a", 40),
    ];
    const after = [...rows("a", "a", 900), ...rows("b", "b", 20), ...rows("b", "a", 80)];
    const verdict = gate({
      truth: before.map(([label]) => label),
      champion: before.map(([, answer]) => answer),
      challenger: after.map(([, answer]) => answer),
      policy: { ...policy, margin: 1 },
      seed: 1,
    });
    expect(verdict.decision).toBe("keep");
    expect(verdict.perClassRecall["b"]).toEqual({
      n: 100,
      champion: 0.6,
      challenger: 0.2,
      floor: 0.5,
      pass: false,
    });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(["recall_below_floor", "recall_dropped"]);
  });

  test("holds a class that is dearer to miss to limits of its own", () => {
    const rows = (label: string, answer: string, n: number) =>
      Array.from({ length: n }, (): [string, string] => [label, answer]);
    const judged = [
      ...rows("a", "a", 197),
      ...rows("a", "b", 3),
      ...rows("b", "b", 150),
      ...rows("b", "a", 50),
    ];
    const verdict = (classes: Record<string, { floor: number; drop: number }>) =>
      gate({
        truth: judged.map(([label]) => label),
        champion: judged.map(([label, answer]) => (label === "a" ? label : answer)),
        challenger: judged.map(([, answer]) => answer),
        policy: { ...policy, margin: 1, classes },
        seed: 1,
      });
    expect(verdict({ b: { floor: 0.5, drop: 0 } }).decision).toBe("promote");
    expect(verdict({ a: { floor: 0.999, drop: 0 } }).reasons.map(({ code }) => code)).toEqual([
      "recall_below_floor",
      "recall_dropped",
    ]);
  });

  test("lets a better version pass that still misses a floor, where the champion misses it by more", () => {
    const labelled = (label: string, hits: number) =>
      Array.from({ length: 200 }, (_, i) => ({
        truth: label,
        answer: i < hits ? label : label === "a" ? "b" : "a",
      }));
    const before = [...labelled("a", 150), ...labelled("b", 60)];
    const after = [...labelled("a", 150), ...labelled("b", 90)];
    const judged = (challenger: typeof after) =>
      gate({
        truth: before.map(({ truth }) => truth),
        champion: before.map(({ answer }) => answer),
        challenger: challenger.map(({ answer }) => answer),
        policy,
        seed: 1,
      });
    expect(judged(after)).toMatchObject({
      pass: true,
      perClassRecall: { b: { champion: 0.3, challenger: 0.45, floor: 0.3 } },
    });
    expect(judged([...labelled("a", 190), ...labelled("b", 58)]).reasons.map(({ code }) => code)).toContain(
      "recall_below_floor",
    );
  });

  test("names a loss, and tells a shown one from one that cannot be ruled out", () => {
    const worse = gate({ ...holdOut(3, 2000, 0.9, 0.8), policy, seed: 1 });
    expect(worse.reasons[0]?.code).toBe("macro_f1_worse");
    expect(worse.mcNemar?.pValue).toBeLessThan(0.001);
    const close = { ...holdOut(5, 150, 0.85, 0.85), policy: { ...policy, margin: 0.001, perClassDrop: 1 } };
    const uncertain = gate({ ...close, seed: 1 });
    expect(uncertain.decision).toBe("keep");
    expect(uncertain.reasons.map(({ code }) => code)).toEqual(["macro_f1_uncertain"]);
  });

  test("on a first version rests on size and floors alone", () => {
    const first = gate({ truth, champion: null, challenger: champion, policy, seed: 1 });
    expect(first).toMatchObject({ pass: true, mcNemar: null });
    expect(first.macroF1).toMatchObject({ champion: null, difference: null, interval: null, n: 300 });
    const weak = gate({ truth, champion: null, challenger: truth.map(() => "neutral"), policy, seed: 1 });
    expect(weak.reasons.map(({ code }) => code)).toEqual(["recall_below_floor", "recall_below_floor"]);
  });

  test("is the same again with the same seed, and rows that do not pair are refused", () => {
    const input = { ...holdOut(2, 200, 0.8, 0.82), policy, seed: 9 };
    expect(gate(input)).toEqual(gate(input));
    expect(() => gate({ ...input, challenger: ["neutral"] })).toThrow(RangeError);
  });
});
