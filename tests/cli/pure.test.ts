import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { sha256 } from "@/lib/ml/sha256";
import { Evaluation } from "@/lib/task/version";
import { tasks } from "@/models";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "lingkar-pure-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [task] = tasks;
const starter = "models/sentiment/data/starter.tsv";
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const share = z.number().min(0).max(1);

const Evaluated = z.strictObject({
  task: z.literal("sentiment"),
  version: z.int(),
  n: z.int(),
  accuracy: share,
  macroF1: share,
  perClass: z.record(
    z.enum(["negative", "neutral", "positive"]),
    z.strictObject({ precision: share, recall: share, f1: share, n: z.int() }),
  ),
  logLoss: z.number(),
  ece: share,
  confusion: z.record(z.string(), z.record(z.string(), z.int())),
  microsPerRow: z.number().positive(),
});

const Trained = z.strictObject({
  estimator: z.string(),
  seed: z.int(),
  n: z.int(),
  dataHash: hash,
  weightsSha256: hash,
  seconds: z.number(),
  bytes: z.int(),
  validation: Evaluation,
});

const Drifted = z.strictObject({
  n: z.strictObject({ reference: z.int(), current: z.int() }),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(["numeric", "categorical", "text"]),
      test: z.string().nullable(),
      statistic: z.number().nullable(),
      pValue: share.nullable(),
      qValue: share.nullable(),
      effect: share.nullable(),
      drifted: z.boolean(),
    }),
  ),
  share,
  drifted: z.boolean(),
});

describe("the commands that need no app", () => {
  it("list the tasks with their shipped version and its metrics", async () => {
    const { json, code } = await run("tasks", "--json");
    expect(code).toBe(0);
    expect(json).toMatchObject(
      tasks.map(({ id, shipped }) => ({
        id,
        version: 1,
        versions: [{ version: 1, sha256: shipped.sha256, metrics: shipped.validation }],
      })),
    );
  });

  it("predict, and explain with parts that sum to the scores of the probabilities", async () => {
    const { json } = await run(
      "predict",
      "sentiment",
      "--input",
      '{"text":"Makanannya enak"}',
      "--explain",
      "--json",
    );
    const scores = z.record(z.string(), z.number());
    const { label, confidence, probabilities, explanation } = z
      .object({
        label: z.string(),
        confidence: share,
        probabilities: scores,
        explanation: z.object({
          base: scores,
          parts: z.array(z.object({ text: z.string(), contribution: scores })),
        }),
      })
      .parse(json);
    expect(label).toBe("positive");
    expect(probabilities[label]).toBe(confidence);
    const total = (name: string) =>
      explanation.parts.reduce(
        (sum, part) => sum + (part.contribution[name] ?? 0),
        explanation.base[name] ?? 0,
      );
    const odds = Math.log((probabilities["positive"] ?? 0) / (probabilities["negative"] ?? 1));
    expect(total("positive") - total("negative")).toBeCloseTo(odds, 9);
  });

  it("evaluate with exactly the promised fields, which agree with each other", async () => {
    const { json, code } = await run(
      "evaluate",
      "sentiment",
      "--data",
      starter,
      "--version",
      "champion",
      "--json",
    );
    expect(code).toBe(0);
    const report = Evaluated.parse(json);
    const classes = Object.keys(report.confusion);
    const right = classes.reduce((sum, name) => sum + (report.confusion[name]?.[name] ?? 0), 0);
    const all = classes
      .flatMap((name) => Object.values(report.confusion[name] ?? {}))
      .reduce((sum, n) => sum + n, 0);
    expect(all).toBe(report.n);
    expect(right / all).toBeCloseTo(report.accuracy, 12);
    const f1 = Object.values(report.perClass).map((scores) => scores.f1);
    expect(f1.reduce((sum, value) => sum + value, 0) / f1.length).toBeCloseTo(report.macroF1, 12);
  });

  it("train the same weights from the same rows in another order, and others with another method", async () => {
    const [head = "", ...rows] = readFileSync(starter, "utf8").trimEnd().split("\n");
    const backwards = join(folder, "backwards.tsv");
    writeFileSync(backwards, [head, ...rows.toReversed()].join("\n"));
    const train = async (...words: string[]) =>
      Trained.parse((await run("train", "sentiment", "--seed", "5", "--json", ...words)).json);
    const out = join(folder, "out");
    const first = await train("--data", starter, "--out", out);
    const again = await train("--data", backwards);
    expect(again).toMatchObject({ weightsSha256: first.weightsSha256, dataHash: first.dataHash });
    const other = await train("--data", starter, "--estimator", "naive-bayes");
    expect(other.dataHash).toBe(first.dataHash);
    expect(other.weightsSha256).not.toBe(first.weightsSha256);

    expect(readdirSync(out).sort()).toEqual([`${first.weightsSha256}.bin`, `${first.weightsSha256}.json`]);
    const bytes = readFileSync(join(out, `${first.weightsSha256}.bin`));
    expect(await sha256(bytes)).toBe(first.weightsSha256);
    expect(bytes).toHaveLength(first.bytes);
  });

  it("find drift where there is some, and none where rows are only shuffled", async () => {
    const file = (name: string, rows: string[]) => {
      writeFileSync(join(folder, name), ["age,city,note", ...rows].join("\n"));
      return join(folder, name);
    };
    const row = (shift: number) => (_: unknown, at: number) =>
      `${20 + ((at * 7) % 40) + shift},${at % 3 ? "Bandung" : "Medan"},catatan nomor ${at} saja`;
    const before = Array.from({ length: 300 }, row(0));
    const reference = file("before.csv", before);
    const same = await run(
      "drift",
      "--reference",
      reference,
      "--current",
      file("same.csv", before.toReversed()),
      "--json",
    );
    expect(Drifted.parse(same.json)).toMatchObject({
      n: { reference: 300, current: 300 },
      drifted: false,
      share: 0,
    });
    const older = file("older.csv", Array.from({ length: 200 }, row(15)));
    const { columns, drifted } = Drifted.parse(
      (await run("drift", "--reference", reference, "--current", older, "--json")).json,
    );
    expect(columns.map(({ name, kind, drifted }) => [name, kind, drifted])).toEqual([
      ["age", "numeric", true],
      ["city", "categorical", false],
      ["note", "text", false],
    ]);
    expect(drifted).toBe(true);
  });

  it("compare the features of a task, with and without labels and headers", async () => {
    const lines = readFileSync(starter, "utf8").trimEnd().split("\n").slice(1);
    const bare = join(folder, "bare.txt");
    writeFileSync(
      bare,
      lines.map((line) => line.split("\t")[0]?.toUpperCase().replaceAll(/[",;]/g, "") ?? "").join("\n"),
    );
    const words = ["drift", "--reference", starter, "--current", bare, "--task", "sentiment", "--json"];
    const { columns, n } = Drifted.parse((await run(...words)).json);
    expect(n).toEqual({ reference: lines.length, current: lines.length });
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(task.featureDeclarations));
    expect(columns.find(({ name }) => name === "uppercaseShare")?.drifted).toBe(true);
    const same = Drifted.parse(
      (await run("drift", "--reference", starter, "--current", starter, "--task", "sentiment", "--json"))
        .json,
    );
    expect(same).toMatchObject({ drifted: false });
    expect(same.columns.at(-1)).toMatchObject({ name: "label", kind: "categorical" });
  });

  const smsa = "../shared/datasets/smsa";
  it.skipIf(!existsSync(smsa))("replay the shipped version (needs ../shared/datasets/smsa)", async () => {
    const words = ["replay", "sentiment", "--version", "1", "--data", `${smsa}/train.tsv`, "--json"];
    const whole = await run(...words, "--validation", `${smsa}/valid.tsv`);
    expect({ code: whole.code, json: whole.json }).toMatchObject({
      code: 0,
      json: { equal: true, message: null },
    });
    const other = await run("replay", "sentiment", "--version", "1", "--data", starter, "--json");
    expect(other).toMatchObject({ code: 1, json: { equal: false } });
  });
});
