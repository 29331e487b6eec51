import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseStarter } from "@/lib/task/parse-starter";
import { input } from "./schema";
import { reviews } from "./task";

const StarterRow = z.strictObject({
  review_date: z.iso.date(),
  app_version: z.string().regex(/^\d+\.\d+\.\d+$/),
  rating: z.enum(["1", "2", "3", "4", "5"]),
  review_text: input.shape.text,
  app: z.enum(["wallet", "exchange", "payment", "transport", "shop"]),
  trait: z.string().min(1),
  split: z.enum(["train", "test"]),
});

const bytes = readFileSync(fileURLToPath(new URL("./data/starter.csv", import.meta.url)));
const rows = z.array(StarterRow).parse(parse(bytes, { columns: true }));
const labelled = parseStarter(reviews, bytes);

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const tally = <K extends string>(keys: K[]) => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

describe("the starter corpus", () => {
  it("has at least 400 labelled reviews with the classes in balance, in both splits and for every app", () => {
    expect(labelled.train.length + labelled.test.length).toBeGreaterThanOrEqual(400);
    for (const part of [labelled.train, labelled.test]) {
      const counts = tally(part.map(({ label }) => label));
      expect(counts.get("negative")).toBe(counts.get("positive"));
    }
    const cells = tally(
      rows
        .filter(({ rating }) => rating !== "3")
        .map(({ app, rating }) => `${app} ${Number(rating) > 3 ? "good" : "bad"}`),
    );
    expect(cells.size).toBe(10);
    expect(Math.min(...cells.values())).toBe(Math.max(...cells.values()));
  });

  it("has some reviews of three stars, which train nothing", () => {
    const three = rows.filter(({ rating }) => rating === "3").length;
    expect(three).toBeGreaterThanOrEqual(20);
    expect(labelled.train.length + labelled.test.length).toBe(rows.length - three);
  });

  it("holds no two reviews that share more than half of their words", () => {
    const sets = rows.map((row) => words(row.review_text));
    const near: string[] = [];
    for (let i = 0; i < sets.length; i++) {
      for (let j = i + 1; j < sets.length; j++) {
        const [a, b] = [sets[i] ?? new Set(), sets[j] ?? new Set()];
        if (Math.min(a.size, b.size) / Math.max(a.size, b.size) <= 0.5) continue;
        let shared = 0;
        for (const word of a) if (b.has(word)) shared++;
        if (shared / (a.size + b.size - shared) > 0.5)
          near.push(`${rows[i]?.review_text} ~ ${rows[j]?.review_text}`);
      }
    }
    expect(near).toEqual([]);
  });

  it("follows no template: no opening of two words stands more than six times", () => {
    const openings = tally(rows.map((row) => [...words(row.review_text)].slice(0, 2).join(" ")));
    expect([...openings].filter(([, count]) => count > 6)).toEqual([]);
  });
});
