import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexTitles } from "./title-index";
import { titleReader } from "./prepared-title";
import { sameNames } from "./same-names";

const index = indexTitles([]);

/** The words of both titles whose names were found in another guise in the other. */
function paired(one: string, other: string) {
  const reader = titleReader(index);
  const [a, b] = [reader.ofTitle(one), reader.ofTitle(other)];
  const lone = (of: typeof a, than: typeof a) =>
    new Set([...of.stems].filter((stem) => !than.stems.includes(stem)));
  const found = sameNames({ ...a.names(), lone: lone(a, b) }, { ...b.names(), lone: lone(b, a) });
  const words = (title: typeof a, stems: ReadonlySet<number>) =>
    title
      .names()
      .names.filter((name) => name.stems.some((stem) => stems.has(stem)))
      .map((name) => name.words.join(" "))
      .join(" ");
  return [words(a, found.a), words(b, found.b)];
}

describe("one name in two guises", () => {
  it.each([
    [
      "initials",
      "kelayakan ternak puyuh dengan NPV",
      "kelayakan ternak puyuh net present value",
      "npv",
      "net present value",
    ],
    [
      "initials past little words",
      "izin edar BPOM",
      "izin edar Badan Pengawas Obat dan Makanan",
      "bpom",
      "badan pengawas obat makanan",
    ],
    [
      "initials past words both have",
      "mutu air dan ATC",
      "mutu air traffic controller",
      "atc",
      "traffic controller",
    ],
    [
      "initials of a doubled word",
      "hal sah menurut KTK",
      "hal sah menurut kupu-kupu taman kota",
      "ktk",
      "kupu kupu taman kota",
    ],
    [
      "one initial",
      "ekstrak matoa terhadap P. acnes",
      "ekstrak matoa terhadap Propionibacterium acnes",
      "p",
      "propionibacterium",
    ],
    ["parts of two words", "sistem tanam jarwo", "sistem tanam jajar legowo", "jarwo", "jajar legowo"],
    ["words written together", "kotak 20kV", "kotak 20 kV", "20kv", "20 kv"],
    ["a beginning", "mahasiswa univ mataram", "mahasiswa universal mataram", "univ", "universal"],
    ["consonants", "bayi 6 bln", "bayi 6 bulan", "bln", "bulan"],
    ["a misprint", "kawasan idnustri kayu", "kawasan industri kayu", "idnustri", "industri"],
  ])("%s", (_, one, other, left, right) => {
    expect(paired(one, other)).toEqual([left, right]);
    expect(paired(other, one)).toEqual([right, left]);
  });

  it.each([
    ["initials in another order", "kelayakan VPN", "kelayakan net present value"],
    ["initials of too few words", "kelayakan NPVX", "kelayakan net present value"],
    ["siblings", "kuat tekan beton", "kuat lentur beton"],
    ["methods of one kind", "klasifikasi dengan SVM", "klasifikasi dengan KNN"],
    ["a word and a longer one that begins otherwise", "minat baca siswa", "minat belanja siswa"],
  ])("is not seen in %s", (_, one, other) => {
    expect(paired(one, other)).toEqual(["", ""]);
  });

  it("is only found for words that the other title lacks, and never for a title and itself", () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,9}$/);
    const title = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(title, title, (one, other) => {
        expect(paired(one, one)).toEqual(["", ""]);
        const [left, right] = paired(one, other);
        expect(left === "").toBe(right === "");
      }),
    );
  });
});
