import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { readTaskRecords } from "@/bin/cli/task-records";
import { labelledColumns } from "@/lib/task/data-columns";
import type { AnyTask } from "@/lib/task/define-task";
import { Prediction } from "@/lib/task/prediction";
import { tasks } from "@/models";
import { run } from "./run";

// As shared code sees them: whatever their input is.
const everyTask: readonly AnyTask[] = tasks;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const folder = mkdtempSync(join(tmpdir(), "lingkar-every-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const Evaluated = z.object({
  task: z.string(),
  version: z.int(),
  n: z.int(),
  accuracy: z.number(),
  confusion: z.record(z.string(), z.record(z.string(), z.int())),
});
const Drifted = z.object({
  n: z.object({ reference: z.int(), current: z.int() }),
  columns: z.array(z.object({ name: z.string() })),
  drifted: z.boolean(),
});

describe.each(everyTask)("the command line knows $id and", (task) => {
  const starter = `models/${task.id}/${task.starter.file}`;
  const labels = Object.keys(task.labels).sort();

  it("predicts its examples, for programs and for people", async () => {
    for (const { input } of task.examples) {
      const words = ["predict", task.id, "--input", JSON.stringify(input), "--explain"];
      const { code, json } = await run(...words, "--json");
      expect(code).toBe(0);
      const { label, confidence, probabilities, familiarity } = Prediction.parse(json);
      expect(Object.keys(probabilities).sort()).toEqual(labels);
      expect(sum(Object.values(probabilities))).toBeCloseTo(1, 9);
      expect(confidence).toBe(probabilities[label]);
      const { code: again, out } = await run(...words);
      expect(again).toBe(0);
      expect(out).toContain(label);
      if (familiarity) expect(out).toContain(task.familiarity.unit.en);
      if (task.caution) expect(out).toContain(task.caution.en);
    }
  });

  it("says why it does not decide, and what the input was compared with", async () => {
    for (const { input } of task.examples) {
      const words = ["predict", task.id, "--input", JSON.stringify(input)];
      const { undecided, matches } = Prediction.parse((await run(...words, "--json")).json);
      const { out } = await run(...words);
      if (undecided !== undefined) expect(out).toContain(task.undecided?.reasons[undecided]?.en);
      for (const { title } of matches ?? []) expect(out).toContain(title);
    }
  });

  it("refuses what is no input of it as wrong use", async () => {
    for (const input of ["{", "[]", "7", "null", "{}", '{"surprise":1}']) {
      const { code, out, log } = await run("predict", task.id, "--input", input, "--json");
      expect({ input, code, out }).toEqual({ input, code: 2, out: "" });
      expect(log).not.toBe("");
    }
  });

  it("is measured on its starter file", async () => {
    const { code, json } = await run("evaluate", task.id, "--data", starter, "--json");
    expect(code).toBe(0);
    const { confusion, n, accuracy, ...report } = Evaluated.parse(json);
    expect(report).toEqual({ task: task.id, version: task.shipped.version });
    expect(Object.keys(confusion).sort()).toEqual(labels);
    expect(sum(Object.values(confusion).flatMap((row) => Object.values(row)))).toBe(n);
    expect(sum(labels.map((label) => confusion[label]?.[label] ?? 0)) / n).toBeCloseTo(accuracy, 12);
    // No starter is so hard that the shipped version does no better on it than drawing a label.
    expect(accuracy).toBeGreaterThan(1 / labels.length);
  });

  it("needs no column but those that a row cannot do without", async () => {
    const { records } = await readTaskRecords(task, starter, task.fileColumns);
    const columns = labelledColumns(task);
    const cells = (record: Record<string, string>) =>
      columns.map((column) => `"${(record[column] ?? "").replaceAll('"', '""')}"`);
    const file = join(folder, `${task.id}.csv`);
    writeFileSync(file, [columns, ...records.map(cells)].map((line) => `${line.join(",")}\n`).join(""));
    const { code, json } = await run("evaluate", task.id, "--data", file, "--json");
    expect(code).toBe(0);
    const whole = Evaluated.parse((await run("evaluate", task.id, "--data", starter, "--json")).json);
    expect(Evaluated.parse(json).n).toBe(whole.n);
  });

  it("compares its features between files, and finds none drifted in the same file", async () => {
    const words = ["drift", "--reference", starter, "--current", starter, "--task", task.id];
    const { code, json, log } = await run(...words, "--json");
    expect({ code, log }).toEqual({ code: 0, log: "" });
    const { n, columns, drifted } = Drifted.parse(json);
    expect(n.current).toBe(n.reference);
    expect(columns.map(({ name }) => name)).toEqual([...Object.keys(task.featureDeclarations), "label"]);
    expect(drifted).toBe(false);
  });
});

it("can do without what is only explored or optional", () => {
  const columns = Object.fromEntries(everyTask.map((task) => [task.id, labelledColumns(task)]));
  expect(columns).toMatchObject({
    sentiment: ["text", "label"],
    reviews: ["rating", "review_text"],
    titles: ["title", "label"],
  });
});

it("notices a map of a column that is not there, even of one that rows can do without", async () => {
  const starter = "models/titles/data/starter.tsv";
  const { code, log } = await run("evaluate", "titles", "--data", starter, "--map", "against=pembanding");
  expect(code).toBe(1);
  expect(log).toContain('has no column "pembanding"');
});
