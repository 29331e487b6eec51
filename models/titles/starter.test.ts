import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { normaliseTitle } from "./normalise-title";
import { label, titleText } from "./schema";

const read = <T>(name: string, Row: z.ZodType<T>) =>
  z.array(Row).parse(
    parse(readFileSync(fileURLToPath(new URL(name, import.meta.url))), {
      columns: true,
      delimiter: "\t",
      quote: null,
    }),
  );

const corpus = read("./data/corpus.tsv", z.strictObject({ title: titleText, field: z.string().min(1) }));
const pairs = read(
  "./data/starter.tsv",
  z.strictObject({ title: titleText, against: titleText, label, split: z.enum(["train", "test"]) }),
);

const others = read(
  "./data/other-authors.tsv",
  z.strictObject({ title: titleText, against: titleText, label, author: z.enum(["first", "second"]) }),
);

const words = (title: string) => new Set(normaliseTitle(title).split(" "));

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

describe("the corpus", () => {
  it("has at least 300 titles in eight fields, none of them small", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(300);
    const fields = [...Map.groupBy(corpus, ({ field }) => field).values()];
    expect(fields.length).toBeGreaterThanOrEqual(8);
    for (const titles of fields) expect(titles.length).toBeGreaterThanOrEqual(30);
  });

  it("has no two titles that share more than 40 % of their words", () => {
    const sets = corpus.map(({ title }) => words(title));
    const near = sets.flatMap((set, at) =>
      sets
        .slice(at + 1)
        .flatMap((other, after) =>
          overlap(set, other) > 0.4 ? [`${corpus[at]?.title} ~ ${corpus[at + 1 + after]?.title}`] : [],
        ),
    );
    expect(near).toEqual([]);
  });

  it("follows no template: no two words open more than a dozen titles, no four more than two", () => {
    const openings = (count: number) =>
      [...Map.groupBy(corpus, ({ title }) => normaliseTitle(title).split(" ").slice(0, count).join(" "))].map(
        ([opening, titles]) => ({ opening, times: titles.length }),
      );
    expect(openings(2).filter(({ times }) => times > 12)).toEqual([]);
    expect(openings(4).filter(({ times }) => times > 2)).toEqual([]);
  });
});

describe("the labelled pairs", () => {
  it("are at least 400, each band well represented in both splits", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    for (const split of ["train", "test"] as const)
      for (const band of label.options)
        expect(
          pairs.filter((pair) => pair.split === split && pair.label === band).length,
        ).toBeGreaterThanOrEqual(20);
  });

  it("compare with titles of the corpus, and no title stands in both splits", () => {
    const known = new Set(corpus.map(({ title }) => title));
    expect(pairs.filter(({ against }) => !known.has(against))).toEqual([]);
    const splits = new Map<string, Set<string>>();
    for (const { title, against, split } of pairs)
      for (const one of [title, against].map(normaliseTitle))
        splits.set(one, (splits.get(one) ?? new Set()).add(split));
    expect([...splits].filter(([, places]) => places.size > 1)).toEqual([]);
  });

  it("are different cases, none of them decided by the exact-match rule", () => {
    const keys = pairs.map(({ title, against }) => JSON.stringify([title, against].map(normaliseTitle)));
    expect(new Set(keys).size).toBe(pairs.length);
    expect(pairs.filter(({ title, against }) => normaliseTitle(title) === normaliseTitle(against))).toEqual(
      [],
    );
  });

  it("are labelled by meaning: the bands overlap in every score", () => {
    const shares = (band: string) =>
      pairs
        .filter((pair) => pair.label === band)
        .map(({ title, against }) => overlap(words(title), words(against)));
    expect(Math.min(...shares("very-similar"))).toBeLessThan(Math.max(...shares("different")));
    expect(Math.max(...shares("related"))).toBeGreaterThan(Math.min(...shares("same")));
  });
});

describe("the pairs of other authors", () => {
  it("are 150 of each, and none has a title that anything was learned from", () => {
    for (const author of ["first", "second"])
      expect(others.filter((pair) => pair.author === author)).toHaveLength(150);
    const learned = new Set(pairs.flatMap(({ title, against }) => [title, against]).map(normaliseTitle));
    const titles = others.flatMap(({ title, against }) => [title, against]);
    expect(titles.filter((title) => learned.has(normaliseTitle(title)))).toEqual([]);
  });
});
