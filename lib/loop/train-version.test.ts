import { describe, expect, it } from "vitest";
import { z } from "zod";
import { linearTextEstimator } from "@/lib/ml/linear-text-estimator";
import { fitNaiveBayes } from "@/lib/ml/naive-bayes";
import { defineTask } from "@/lib/task/define-task";
import { ModelVersion } from "@/lib/task/version";
import { verifyEvaluation } from "./verify-evaluation";
import { trainVersion, type TrainVersionOptions } from "./train-version";

const bilingual = (text: string) => ({ en: text, id: text });
const score = { value: 0, interval: [0, 1] as [number, number], n: 0 };
const input = z.strictObject({ text: z.string() });
const labels = ["bad", "good"];

const task = defineTask({
  id: "tiny",
  schema: { input, label: z.enum(["bad", "good"]) },
  text: { title: bilingual("Tiny"), description: bilingual("Tiny"), result: bilingual("Tiny") },
  labels: {
    bad: { title: bilingual("Bad"), tone: "negative" },
    good: { title: bilingual("Good"), tone: "positive" },
  },
  examples: [],
  redact: (given) => ({ input: given, found: [] }),
  features: ({ text }) => ({ length: text.length }),
  featureDeclarations: { length: { kind: "numeric", title: bilingual("Length"), edges: [8, 16] } },
  notices: () => [],
  familiarity: { floor: 0, unit: { en: "words", id: "kata" } },
  slices: {
    length: {
      title: bilingual("Length"),
      values: { short: bilingual("short"), long: bilingual("long") },
      of: ({ text }) => (text.length < 14 ? "short" : "long"),
    },
  },
  groupKey: ({ text }) => text.toLowerCase(),
  parseRow: () => undefined,
  fileColumns: ["text", "label"],
  estimators: {
    counts: async () =>
      linearTextEstimator<{ text: string }>({
        name: "counts",
        labels,
        textOf: ({ text }) => text,
        field: "text",
        minimumTexts: 1,
        balanced: true,
        epochs: 1,
        learn: (data, _seed, onEpoch) => {
          onEpoch(1);
          return fitNaiveBayes(data, { classes: 2, alpha: 0.3, kind: "multinomial" });
        },
        parameters: { alpha: 0.3 },
        update: { strength: 10, floor: 0.2, passes: 10 },
      }),
  },
  defaultEstimator: "counts",
  gate: { minimumN: 1, margin: 0, perClassFloor: 0, perClassDrop: 0 },
  latency: { targetMs: 1, alertMs: 1 },
  shipped: {
    version: 1,
    sha256: "0".repeat(64),
    bytes: 0,
    seconds: 0,
    lineage: {
      estimator: "counts",
      seed: 1,
      parameters: {},
      dataHash: "",
      rows: 0,
      sources: [],
      codeVersion: "",
      parent: null,
    },
    validation: { n: 0, accuracy: score, macroF1: score, perClass: {}, logLoss: 0, ece: 0, confusion: {} },
    evaluations: {},
    reference: { n: 0, features: {}, labels: {}, confidence: Array.from({ length: 20 }, () => 0) },
  },
  starter: { file: "none", license: "none" },
});

const nouns = ["soto", "sate", "rujak", "bakso", "pecel", "rawon", "gudeg", "pempek", "rendang", "lontong"];
const rows = nouns.flatMap((noun) => [
  { input: { text: `${noun} enak sekali` }, label: "good" },
  { input: { text: `${noun} basi dan hambar` }, label: "bad" },
  { input: { text: `${noun} gurih` }, label: "good" },
  { input: { text: `${noun} pahit` }, label: "bad" },
]);

const run = (options: Partial<TrainVersionOptions> = {}) =>
  trainVersion({
    task,
    estimatorName: "counts",
    rows,
    seed: 3,
    parent: null,
    codeVersion: "test",
    sources: [],
    clock: () => 0,
    ...options,
  });

describe("training a version", () => {
  it("does not depend on the order of the rows, nor on rows that come twice", async () => {
    const once = await run();
    const again = await run({ rows: [...rows, ...rows].reverse() });
    expect(again.version).toEqual(once.version);
    expect(again.bytes).toEqual(once.bytes);
    const withoutOne = await run({ rows: rows.slice(1) });
    expect(withoutOne.version.lineage.dataHash).not.toBe(once.version.lineage.dataHash);
  });

  it("makes a record that the schema of versions takes, with every count adding up to n", async () => {
    const { bytes, version } = await run();
    ModelVersion.parse({ ...version, version: 1 });
    expect(version.bytes).toBe(bytes.length);
    expect(version.lineage.rows).toBe(rows.length);
    expect(version.lineage.labels).toEqual({ bad: 20, good: 20 });
    expect(version.validation.n).toBe(4);
    expect(verifyEvaluation(version.validation)).toEqual([]);
    const { short, long } = version.validation.slices?.["length"] ?? {};
    expect((short?.n ?? 0) + (long?.n ?? 0)).toBe(4);
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    const { reference } = version;
    expect(reference.n).toBe(4);
    expect(sum(reference.features["length"] ?? [])).toBe(4);
    expect(sum(reference.confidence)).toBe(4);
    expect(sum(Object.values(reference.labels))).toBe(4);
  });

  it("ends with the same bytes whether or not rows to judge it on are given", async () => {
    const strangers = [
      { input: { text: "opor enak" }, label: "good" },
      { input: { text: "opor pahit" }, label: "bad" },
    ];
    const alone = await run();
    const judged = await run({ validation: strangers });
    expect(alone.bytes).toEqual(judged.bytes);
    expect(judged.version.validation.n).toBe(2);
  });

  it("never learns from a case of the validation rows, however it is written", async () => {
    const validation = [
      { input: { text: "SOTO ENAK SEKALI" }, label: "good" },
      { input: { text: "soto pahit" }, label: "bad" },
    ];
    const { version } = await run({ validation });
    expect(version.validation.n).toBe(2);
    expect(version.lineage.rows).toBe(rows.length - 2);
  });

  it("judges further sets on the cases it has not seen, and leaves a set out that it has seen whole", async () => {
    const fresh = { input: { text: "opor enak" }, label: "good" };
    const validation = rows.slice(0, 4);
    const { version } = await run({ validation, extra: { mixed: [...rows, fresh], seen: rows.slice(4) } });
    expect(version.evaluations["mixed"]?.n).toBe(5);
    expect(version.evaluations["seen"]).toBeUndefined();
  });

  it("updates a parent when it is given one", async () => {
    const parent = await run();
    const child = await run({ rows: rows.slice(0, 12), init: parent.bytes, parent: 1 });
    expect(child.version.lineage.parent).toBe(1);
    expect(child.version.bytes).toBe(parent.version.bytes);
    expect(child.version.sha256).not.toBe(parent.version.sha256);
  });

  it("reports its steps in order, up to the end", async () => {
    const seen: { share: number; step: string }[] = [];
    await run({ onProgress: ({ share, step }) => seen.push({ share, step }) });
    expect([...new Set(seen.map(({ step }) => step))]).toEqual(["prepare", "fit", "evaluate", "done"]);
    expect(seen.map(({ share }) => share)).toEqual(seen.map(({ share }) => share).sort((a, b) => a - b));
    expect(seen.at(-1)?.share).toBe(1);
  });

  it("refuses an unknown estimator, too few rows, and to go on when it is aborted", async () => {
    await expect(run({ estimatorName: "none" })).rejects.toThrow(RangeError);
    await expect(run({ rows: [] })).rejects.toThrow(RangeError);
    await expect(run({ signal: AbortSignal.abort(new Error("stop")) })).rejects.toThrow("stop");
  });
});
