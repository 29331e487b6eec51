import { describe, expect, it } from "vitest";
import { wordStem } from "./word-stem";

describe("words of one origin have one stem", () => {
  it.each([
    ["classification", "klasifikasi"],
    ["organization", "organisasi"],
    ["productivity", "produktivitas"],
    ["psychology", "psikologi"],
    ["efficiency", "efisiensi"],
    ["democracy", "demokrasi"],
    ["competence", "kompetensi"],
    ["perception", "persepsi"],
    ["photography", "fotografi"],
    ["clinical", "klinis"],
    ["expor", "ekspor"],
    ["twitter", "twiter"],
    ["waqaf", "wakaf"],
    ["nadzir", "nazhir"],
    ["regulations", "regulasi"],
    ["communities", "komunitas"],
    ["diagnosa", "diagnosis"],
  ])("%s and %s", (one, other) => {
    expect(wordStem(one)).toBe(wordStem(other));
  });
});

it("keeps words apart that only look alike", () => {
  for (const [one, other] of [
    ["city", "kota"],
    ["tekan", "lentur"],
    ["nikel", "nikah"],
    ["cara", "karat"],
  ] as const)
    expect(wordStem(one)).not.toBe(wordStem(other));
});
