import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { input, label } from "./schema";

const StarterRow = z.strictObject({
  text: input.shape.text,
  label,
  domain: z.string().min(1),
  trait: z.string().min(1),
  split: z.enum(["train", "test"]),
});

const file = fileURLToPath(new URL("./data/starter.tsv", import.meta.url));
const rows = z
  .array(StarterRow)
  .parse(parse(readFileSync(file), { columns: true, delimiter: "\t", quote: null, skip_empty_lines: true }));

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const tally = <K extends string>(keys: K[]) => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

describe("the starter corpus", () => {
  it("has at least 1,200 sentences with the classes in balance, in both splits", () => {
    expect(rows.length).toBeGreaterThanOrEqual(1200);
    for (const split of ["train", "test"] as const) {
      const counts = [...tally(rows.filter((row) => row.split === split).map((row) => row.label)).values()];
      expect(counts).toHaveLength(label.options.length);
      expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.05);
    }
  });

  it("covers at least eight domains, each with every class", () => {
    const cells = tally(rows.map((row) => `${row.domain}/${row.label}`));
    const domains = new Set(rows.map((row) => row.domain));
    expect(domains.size).toBeGreaterThanOrEqual(8);
    expect(cells.size).toBe(domains.size * label.options.length);
    expect(Math.min(...cells.values())).toBeGreaterThanOrEqual(25);
  });

  it("holds no two sentences that share more than half of their words", () => {
    const sets = rows.map((row) => words(row.text));
    const near: string[] = [];
    for (let i = 0; i < sets.length; i++) {
      for (let j = i + 1; j < sets.length; j++) {
        const [a, b] = [sets[i] ?? new Set(), sets[j] ?? new Set()];
        if (Math.min(a.size, b.size) / Math.max(a.size, b.size) <= 0.5) continue;
        let shared = 0;
        for (const word of a) if (b.has(word)) shared++;
        if (shared / (a.size + b.size - shared) > 0.5) near.push(`${rows[i]?.text} ~ ${rows[j]?.text}`);
      }
    }
    expect(near).toEqual([]);
  });

  it("follows no template: no opening of three words stands more than eight times", () => {
    const openings = tally(rows.map((row) => [...words(row.text)].slice(0, 3).join(" ")));
    expect([...openings].filter(([, count]) => count > 8)).toEqual([]);
  });
});
