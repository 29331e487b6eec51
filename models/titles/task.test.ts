import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forest } from "./forest";
import { nearestPlaces } from "./nearest-places";
import { normaliseTitle } from "./normalise-title";
import { measureNames, measurePair } from "./pair-measures";
import { titleReader } from "./prepared-title";
import { label } from "./schema";
import { titles } from "./task";
import { indexTitles } from "./title-index";
import { stemPlaces, titleStems } from "./title-stems";

const weights = forest.read(readFileSync(`public/models/titles/${titles.shipped.sha256}.bin`));
const corpus = weights.titles;
const anyTitle = fc.constantFrom(...corpus);

describe("the input", () => {
  it("needs a word or a number, on whatever is left without punctuation", () => {
    for (const title of ["", "   ", "?!", "--- … ---", "\u200b"])
      expect(titles.schema.input.safeParse({ title }).success).toBe(false);
    for (const title of ["5G", "a", "漢字"])
      expect(titles.schema.input.safeParse({ title }).success).toBe(true);
  });

  it("takes a limit from 1 to 100", () => {
    const taken = (limit: unknown) => titles.schema.input.safeParse({ title: "Judul", limit }).success;
    expect([1, 10, 100].map(taken)).toEqual([true, true, true]);
    expect([0, 101, 1.5, "10", null].map(taken)).toEqual([false, false, false, false, false]);
  });
});

describe("normalisation", () => {
  it("takes case, punctuation and spacing away and leaves digits", () => {
    expect(normaliseTitle("  ANALISIS—Beton (K-300):  “uji” Tahun 2024!")).toBe(
      "analisis beton k 300 uji tahun 2024",
    );
  });

  it("takes an apostrophe within a word for a letter that is not written", () => {
    expect(normaliseTitle("Menghafal Al-Qur’an pada Hari Jum'at: 'Studi Kasus'")).toBe(
      "menghafal al quran pada hari jumat studi kasus",
    );
  });

  it("changes nothing when done again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(normaliseTitle(normaliseTitle(text))).toBe(normaliseTitle(text));
      }),
    );
  });
});

describe("an existing title", () => {
  const retyped = fc
    .tuple(anyTitle, fc.constantFrom("lower", "upper", "spaced", "marks"))
    .map(([title, how]) => {
      if (how === "lower") return title.toLowerCase();
      if (how === "upper") return title.toUpperCase();
      return how === "spaced" ? `  ${title.replaceAll(" ", "   ")} ` : `"${title.replaceAll(" ", " - ")}".`;
    });

  it("ranks first and is the same, however it is typed", () => {
    fc.assert(
      fc.property(retyped, (title) => {
        const { label: band, confidence, matches = [] } = forest.predict(weights, { title });
        expect(band).toBe("same");
        expect(confidence).toBe(1);
        expect(matches[0]?.score).toBe(1);
        expect(normaliseTitle(matches[0]?.title ?? "")).toBe(normaliseTitle(title));
      }),
    );
  });
});

describe("matches", () => {
  it("are as many as asked for, the best first, and the label is the best one's", () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, fc.integer({ min: 1, max: 100 }), (one, other, limit) => {
        const title = `${one.split(" ").slice(0, 5).join(" ")} ${other.split(" ").slice(-5).join(" ")}`;
        const { label: band, matches = [], probabilities } = forest.predict(weights, { title, limit });
        expect(matches.length).toBeLessThanOrEqual(limit);
        expect(matches[0]?.label).toBe(band);
        const scores = matches.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(Object.keys(probabilities)).toEqual(label.options);
      }),
      { numRuns: 40 },
    );
  });

  it("are ten unless asked otherwise", () => {
    expect(
      forest.predict(weights, { title: "Analisis pengaruh penerapan sistem pada siswa" }).matches,
    ).toHaveLength(10);
  });

  it("mark the shared words, also where the other title has another name for them", () => {
    const { matches = [] } = forest.predict(weights, {
      title: "Decision Support System penerima bantuan sosial dengan AHP",
      against: "Sistem Pendukung Keputusan Penerima Beasiswa Yayasan Menggunakan Metode TOPSIS",
    });
    const [match] = matches;
    expect(match?.shared.map(({ start, end }) => match.title.slice(start, end))).toEqual([
      "Sistem Pendukung Keputusan",
      "Penerima",
    ]);
  });

  it("are none, and the answer different, when no word is known", () => {
    const answer = forest.predict(weights, { title: "zzyzx qwv" });
    expect(answer.matches).toEqual([]);
    expect(answer.label).toBe("different");
    expect(answer.familiarity).toEqual({ share: 0, counted: 2 });
  });

  it("is the one title named, in `against`", () => {
    const answer = forest.predict(weights, { title: "Uji coba", against: "UJI, COBA" });
    expect(answer.matches?.map(({ title, label: band }) => [title, band])).toEqual([["UJI, COBA", "same"]]);
  });
});

describe("the measures of two titles", () => {
  const index = indexTitles(corpus);

  it("do not depend on their order, and the scores lie between 0 and 1", () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, (one, other) => {
        const reader = titleReader(index);
        const [a, b] = [reader.ofTitle(one), reader.ofTitle(other)];
        const there = measurePair(a, b, reader);
        const back = measurePair(b, a, reader);
        expect(there).toHaveLength(measureNames.length);
        there.forEach((value, at) => expect(value).toBeCloseTo(back[at] ?? Number.NaN, 12));
        for (const value of there.slice(0, 3)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("are the cosine that the definition gives", () => {
    const small = indexTitles(["padi sawah", "padi kebun", "kopi kebun kopi"]);
    const reader = titleReader(small);
    const [rice, garden] = [Math.log(4 / 3) + 1, Math.log(4 / 3) + 1];
    const field = Math.log(4 / 2) + 1;
    const [cosine, jaccard] = measurePair(reader.ofPlace(0), reader.ofPlace(1), reader);
    expect(cosine).toBeCloseTo((rice * rice) / (Math.hypot(rice, field) * Math.hypot(rice, garden)), 12);
    expect(jaccard).toBeCloseTo(1 / 3, 12);
  });

  it("find by the inverted index what comparing with every title finds", () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, (one, other) => {
        const reader = titleReader(index);
        const asked = reader.ofTitle(`${one.split(" ").slice(0, 4).join(" ")} ${other}`);
        const all = corpus
          .map((_, place) => ({ place, cosine: measurePair(asked, reader.ofPlace(place), reader)[0] ?? 0 }))
          .filter(({ cosine }) => cosine > 0)
          .sort((a, b) => b.cosine - a.cosine)
          .slice(0, 15);
        const found = [...nearestPlaces(index, asked, 15)];
        const cosineOf = (place: number) => measurePair(asked, reader.ofPlace(place), reader)[0] ?? 0;
        found.forEach((place, at) => expect(cosineOf(place)).toBeCloseTo(all[at]?.cosine ?? -1, 12));
        expect(found).toHaveLength(all.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("stems of a title", () => {
  it("leave the little words out, and keep them where there is nothing else", () => {
    expect(titleStems("Penerapan dan pada")).toEqual(["terap"]);
    expect(titleStems("Dari dan Untuk")).toEqual(["dari", "dan", "untuk"]);
  });

  it("lie where the words stand", () => {
    const title = "Peningkatan Mutu: dengan K-Means";
    expect(stemPlaces(title).map(({ start, end }) => title.slice(start, end))).toEqual([
      "Peningkatan",
      "Mutu",
      "K-Means",
    ]);
  });
});

describe("a changed collection", () => {
  it("answers from its own titles with what was learned before, and survives its bytes", () => {
    const revised = forest.collection?.revise(weights, [
      "Judul Pertama tentang Padi",
      "Judul Kedua tentang Kopi",
    ]);
    if (!revised) throw new Error("the estimator has no collection");
    const again = forest.read(forest.write(revised));
    expect(forest.collection?.items(again)).toEqual([
      "Judul Pertama tentang Padi",
      "Judul Kedua tentang Kopi",
    ]);
    expect(forest.predict(again, { title: "JUDUL KEDUA TENTANG KOPI" }).label).toBe("same");
    expect(forest.predict(again, { title: corpus[0] ?? "" }).label).not.toBe("same");
  });
});
