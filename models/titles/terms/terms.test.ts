import { describe, expect, it } from "vitest";
import { normaliseTitle } from "../normalise-title";
import { titleStems } from "../title-stems";
import { terms } from "./terms";

const phrases = terms.flat();

describe("the list of terms", () => {
  it("has at least two phrases a line, each in one line only", () => {
    expect(terms.filter((line) => line.length < 2)).toEqual([]);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it("is written as titles are compared, in five words at most", () => {
    expect(phrases.filter((phrase) => phrase !== normaliseTitle(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => phrase.split(" ").length > 5)).toEqual([]);
  });
});

describe("names of one thing are one", () => {
  it.each([
    ["Decision Support System", "Sistem Pendukung Keputusan"],
    ["orang dengan HIV", "ODHIV"],
    ["baku mutu", "nilai ambang batas"],
    ["length of stay", "lama rawat inap"],
    ["Decision Support Systems", "Sistem Pendukung Keputusan"],
    ["siswa kelas V", "peserta didik kelas lima"],
  ])("%s, %s", (one, other) => {
    expect(titleStems(one)).toEqual(titleStems(other));
  });

  it("also where one is part of another", () => {
    const [part = "", ...others] = titleStems("mutu");
    expect(others).toEqual([]);
    expect(titleStems("baku mutu")).toContain(part);
    expect(titleStems("batas ambang")).toContain(part);
  });

  it("but little words alone never stand for a term", () => {
    expect(titleStems("jaringan komputer")).not.toEqual(titleStems("daring komputer"));
  });
});
