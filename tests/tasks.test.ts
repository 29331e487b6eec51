import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { languages } from "@/lib/language";
import { featureBin, featureBinCount, FeatureDeclaration } from "@/lib/task/feature";
import type { AnyTask } from "@/lib/task/define-task";
import { ModelVersion } from "@/lib/task/version";
import { tasks } from "@/models";

const folders = readdirSync("models", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

it("registers every folder of models/ and nothing else", () => {
  expect(tasks.map((task) => task.id).sort()).toEqual([...folders].sort());
});

// As shared code sees them: whatever their input is.
const everyTask: readonly AnyTask[] = tasks;

describe.each(everyTask)("the task $id", (task) => {
  it("accepts its own examples, and as JSON again", () => {
    expect(task.examples.length).toBeGreaterThanOrEqual(3);
    for (const { input } of task.examples) {
      const parsed = task.schema.input.parse(input);
      expect(task.schema.input.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
    }
  });

  it("refuses unknown fields, missing fields and other types", () => {
    const [example] = task.examples;
    expect(task.schema.input.safeParse({ ...example?.input, surprise: 1 }).success).toBe(false);
    for (const wrong of [{}, [], null, "text", 7])
      expect(task.schema.input.safeParse(wrong).success).toBe(false);
  });

  it("describes its input as JSON Schema with a title for every field in both languages", () => {
    const described = z.toJSONSchema(task.schema.input, { io: "input" });
    const fields = Object.values(described.properties ?? {});
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields)
      for (const language of languages) expect(field).toHaveProperty(`title.${language}`);
  });

  it("says everything in both languages", () => {
    const texts = [
      ...Object.values(task.text),
      ...Object.values(task.labels).map(({ title }) => title),
      ...task.examples.map(({ title }) => title),
      ...Object.values(task.featureDeclarations).map(({ title }) => title),
      ...task.examples.flatMap(({ input }) => task.notices(input).map(({ text }) => text)),
      task.familiarity.unit,
      ...(task.naturalMix ? [task.naturalMix.source] : []),
      ...Object.values(task.explorer ?? {}).map(({ title }) => title),
      ...(task.caution ? [task.caution] : []),
      ...(task.undecided ? [task.undecided.title, ...Object.values(task.undecided.reasons)] : []),
      ...Object.values(task.slices).flatMap(({ title, values }) => [title, ...Object.values(values)]),
    ];
    for (const text of texts) for (const language of languages) expect(text[language].trim()).not.toBe("");
  });

  it("names every label of its schema once, and says of all or none how frequent they are", () => {
    const names = [...task.schema.label.options].map(String).sort();
    expect(Object.keys(task.labels).sort()).toEqual(names);
    if (!task.naturalMix) return;
    const { shares } = task.naturalMix;
    expect(Object.keys(shares).sort()).toEqual(names);
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("gives drift at least one feature, and a declared bin for each value", () => {
    expect(Object.keys(task.featureDeclarations).length).toBeGreaterThanOrEqual(1);
    for (const { input } of task.examples) {
      const values = task.features(input);
      expect(Object.keys(values).sort()).toEqual(Object.keys(task.featureDeclarations).sort());
      for (const [name, declaration] of Object.entries(task.featureDeclarations)) {
        FeatureDeclaration.parse(declaration);
        const bin = featureBin(declaration, values[name] ?? Number.NaN);
        expect(bin).toBeGreaterThanOrEqual(0);
        expect(bin).toBeLessThan(featureBinCount(declaration));
      }
    }
  });

  it("places every example in a named part of each slice", () => {
    for (const { values, of } of Object.values(task.slices))
      for (const { input } of task.examples) expect(Object.keys(values)).toContain(of(input));
  });

  it("explores columns that its data files have, with the text in a field of its input", () => {
    for (const { column } of Object.values(task.explorer ?? {})) expect(task.fileColumns).toContain(column);
    if (task.explorer) expect(Object.keys(task.schema.input.shape)).toEqual([task.explorer.text.field]);
  });

  it("redacts to an input it still accepts, and redacting twice changes nothing more", () => {
    for (const { input } of task.examples) {
      const once = task.redact(task.schema.input.parse(input)).input;
      expect(task.schema.input.parse(once)).toEqual(once);
      expect(task.redact(once).input).toEqual(once);
    }
  });

  it("ships a version whose bytes are the ones its record names, with a card and starter data", () => {
    const { sha256, bytes } = ModelVersion.parse(task.shipped);
    const artifact = `public/models/${task.id}/${sha256}.bin`;
    expect(existsSync(artifact)).toBe(true);
    expect(readFileSync(artifact).byteLength).toBe(bytes);
    expect(readFileSync(`models/${task.id}/card.md`, "utf8")).toContain(sha256);
    expect(existsSync(`models/${task.id}/${task.starter.file}`)).toBe(true);
  });

  it("counts the shipped version's reference in the declared bins", () => {
    const { features, labels } = task.shipped.reference;
    for (const [name, declaration] of Object.entries(task.featureDeclarations)) {
      expect(features[name]).toHaveLength(featureBinCount(declaration));
    }
    expect(Object.keys(labels).sort()).toEqual(Object.keys(task.labels).sort());
  });

  it.each(Object.keys(task.estimators))(
    "writes and reads the weights of %s without changing a prediction",
    async (name) => {
      const estimator = await task.estimators[name]?.();
      if (!estimator) throw new Error(`no estimator ${name}`);
      const labels = Object.keys(task.labels);
      // Which label an example gets does not matter here: only that every class occurs and the weights survive the round trip.
      const rows = Array.from({ length: 10 }, () => task.examples)
        .flat()
        .map(({ input }, index) => ({ input, label: labels[index % labels.length] ?? "" }));
      const weights = await estimator.fit(rows, { seed: 7 });
      const again = estimator.read(estimator.write(weights));
      expect(estimator.write(again)).toEqual(estimator.write(weights));
      for (const { input } of task.examples) {
        const prediction = estimator.predict(weights, input);
        expect(estimator.predict(again, input)).toEqual(prediction);
        const sum = Object.values(prediction.probabilities).reduce((total, p) => total + p, 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(prediction.probabilities[prediction.label]).toBe(prediction.confidence);
      }
    },
  );

  it("serves the shipped weights with its default estimator", async () => {
    const estimator = await task.estimators[task.shipped.lineage.estimator]?.();
    const weights = estimator?.read(readFileSync(`public/models/${task.id}/${task.shipped.sha256}.bin`));
    for (const { input } of task.examples) {
      const prediction = estimator?.predict(weights, input);
      expect(task.schema.label.safeParse(prediction?.label).success).toBe(true);
    }
  });
});
