import { z } from "zod";
import type { Bilingual } from "@/lib/language";
import { fieldMeta } from "@/lib/task/field-meta";

export const maximumCharacters = 5000;

const nullCharacter: Bilingual = {
  en: "The text has a null character, which cannot be stored.",
  id: "Teks memuat karakter nol, yang tidak dapat disimpan.",
};
const halfCharacter: Bilingual = {
  en: "The text has half of a character (a lone surrogate).",
  id: "Teks memuat separuh karakter (surrogate tunggal).",
};
const noWord: Bilingual = { en: "Write at least one word.", id: "Tulis sedikitnya satu kata." };

const says = (text: Bilingual) => ({ error: text.en, params: { text } });

/** What the person writes, in Unicode's composed form (NFC): at least one letter, digit or emoji. */
export const input = z.strictObject({
  text: z
    .string()
    .normalize("NFC")
    .min(1)
    .max(maximumCharacters)
    .refine((text) => !text.includes("\0"), says(nullCharacter))
    .refine((text) => text.isWellFormed(), says(halfCharacter))
    .refine((text) => /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(text), says(noWord))
    .meta(
      fieldMeta({
        title: { en: "Text", id: "Teks" },
        description: {
          en: "One or more sentences in Indonesian, everyday spelling included.",
          id: "Satu kalimat atau lebih dalam bahasa Indonesia, termasuk bahasa sehari-hari.",
        },
        placeholder: {
          en: "Type a comment in Indonesian, for example about food, an app or a service",
          id: "Ketik komentar, misalnya tentang makanan, aplikasi, atau layanan",
        },
        widget: "textarea",
      }),
    ),
});

export const label = z.enum(["negative", "neutral", "positive"]);
