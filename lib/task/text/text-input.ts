import { z } from "zod";
import type { Bilingual } from "@/lib/language";
import { fieldMeta, type FieldMeta } from "@/lib/task/field-meta";

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

/** The input of a task about one text, in Unicode's composed form (NFC): at least one letter, digit or emoji. */
export const textInput = (meta: FieldMeta) =>
  z.strictObject({
    text: z
      .string()
      .normalize("NFC")
      .min(1)
      .max(maximumCharacters)
      .refine((text) => !text.includes("\0"), says(nullCharacter))
      .refine((text) => text.isWellFormed(), says(halfCharacter))
      .refine((text) => /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(text), says(noWord))
      .meta(fieldMeta(meta)),
  });
