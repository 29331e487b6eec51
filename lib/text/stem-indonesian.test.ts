import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemIndonesian } from "./stem-indonesian";

const families: Record<string, string[]> = {
  guna: ["menggunakan", "penggunaan", "pengguna", "guna"],
  terap: ["penerapan", "menerapkan", "terapan"],
  tingkat: ["meningkatkan", "peningkatan", "tingkat"],
  teliti: ["penelitian", "meneliti", "peneliti"],
  kembang: ["pengembangan", "mengembangkan", "kembang"],
  kelola: ["pengelolaan", "mengelola"],
  rancang: ["perancangan", "merancang", "rancangan"],
  usaha: ["perusahaan", "usaha"],
  ajar: ["pembelajaran", "belajar", "pelajaran", "mengajar"],
  tani: ["pertanian", "petani", "bertani"],
  kerja: ["pekerjaan", "pekerja", "bekerja"],
  nilai: ["penilaian", "menilai"],
  sebab: ["penyebab", "menyebabkan", "penyebaban"],
  kirim: ["pengiriman", "mengirim"],
  dagang: ["perdagangan", "pedagang"],
  ukur: ["pengukuran", "mengukur"],
  pilih: ["pemilihan", "memilih"],
  kurang: ["mengurangi", "pengurangan"],
};

describe("stems of Indonesian words", () => {
  it.each(Object.entries(families))("meet at %s", (stem, words) => {
    expect(words.map(stemIndonesian)).toEqual(words.map(() => stem));
  });

  it("leave roots alone that only look affixed", () => {
    const roots = ["media", "metode", "kelapa", "sekolah", "digital", "berita", "terapi", "pegawai", "makan"];
    expect(roots.map(stemIndonesian)).toEqual(roots);
  });

  it("are their own stems, never empty, and no longer than the word by more than a letter", () => {
    const affixed = fc
      .tuple(
        fc.constantFrom(
          "",
          "me",
          "mem",
          "men",
          "meng",
          "meny",
          "pe",
          "pem",
          "pen",
          "peng",
          "ber",
          "ter",
          "di",
          "ke",
          "per",
        ),
        fc.string({ unit: fc.constantFrom(..."abdegiklmnoprstuwy"), minLength: 1, maxLength: 9 }),
        fc.constantFrom("", "kan", "an", "i", "nya", "lah"),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(affixed, (word) => {
        const stem = stemIndonesian(word);
        expect(stemIndonesian(stem)).toBe(stem);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(word.length + 1);
      }),
      { numRuns: 2000 },
    );
  });

  it("keep numbers, other scripts and short words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), (word) => {
        if (word.length <= 4 || /[^a-z]/.test(word)) {
          if (Object.hasOwn(families, word)) return;
          expect(stemIndonesian(word)).toBe(word);
        }
      }),
    );
    expect(["2022", "yolov8", "z-score"].map(stemIndonesian)).toEqual(["2022", "yolov8", "z-score"]);
  });
});
