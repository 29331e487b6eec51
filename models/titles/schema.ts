import { z } from "zod";
import type { Bilingual } from "@/lib/language";
import { fieldMeta } from "@/lib/task/field-meta";
import { titleWords } from "./normalise-title";

export const maximumCharacters = 500;
export const defaultLimit = 10;
const maximumLimit = 100;

const says = (text: Bilingual) => ({ error: text.en, params: { text } });

const nullCharacter: Bilingual = {
  en: "The title has a null character, which cannot be stored.",
  id: "Judul memuat karakter nol, yang tidak dapat disimpan.",
};
const halfCharacter: Bilingual = {
  en: "The title has half of a character (a lone surrogate).",
  id: "Judul memuat separuh karakter (surrogate tunggal).",
};
const noWord: Bilingual = {
  en: "Nothing is left of this title once punctuation is taken off. Write at least one word or number.",
  id: "Tidak ada yang tersisa dari judul ini tanpa tanda baca. Tulis sedikitnya satu kata atau angka.",
};

/** A title on one line, in Unicode's composed form (NFC), with at least one letter or digit. */
export const titleText = z
  .string()
  .normalize("NFC")
  .min(1)
  .max(maximumCharacters)
  .refine((text) => !text.includes("\0"), says(nullCharacter))
  .refine((text) => text.isWellFormed(), says(halfCharacter))
  .refine((text) => titleWords(text).length > 0, says(noWord));

export const input = z.strictObject({
  title: titleText.meta(
    fieldMeta({
      title: { en: "Thesis title", id: "Judul skripsi" },
      description: {
        en: "One title in Indonesian. Capitals, punctuation and spacing make no difference.",
        id: "Satu judul berbahasa Indonesia. Huruf besar, tanda baca, dan spasi tidak berpengaruh.",
      },
      placeholder: {
        en: "Type the title you have in mind",
        id: "Ketik judul yang direncanakan",
      },
      widget: "textarea",
    }),
  ),
  limit: z
    .int()
    .min(1)
    .max(maximumLimit)
    .optional()
    .meta(
      fieldMeta({
        title: { en: "Most matches", id: "Jumlah judul terdekat" },
        description: {
          en: `How many titles to list at most, 1 to ${maximumLimit}; ${defaultLimit} if left out.`,
          id: `Paling banyak berapa judul yang ditampilkan, 1 sampai ${maximumLimit}; ${defaultLimit} jika tidak diisi.`,
        },
        asked: false,
        limits: "matches",
      }),
    ),
  against: titleText.optional().meta(
    fieldMeta({
      title: { en: "Compare with", id: "Bandingkan dengan" },
      description: {
        en: "One title to compare with, in place of the collection.",
        id: "Satu judul pembanding, menggantikan koleksi.",
      },
      asked: false,
    }),
  ),
});
export type TitleInput = z.output<typeof input>;

/** The bands, the closest first. */
export const label = z.enum(["same", "very-similar", "related", "different"]);
