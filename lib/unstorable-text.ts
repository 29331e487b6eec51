import type { Bilingual } from "./language";
import { Refusal } from "./refusal";

const text: Bilingual = {
  en: "The text has characters that cannot be stored (a null byte or half of a character pair).",
  id: "Teks memuat karakter yang tidak dapat disimpan (byte nol atau separuh pasangan karakter).",
};

/** Whether a text, or any text inside a JSON value, has a null byte or a lone surrogate: neither UTF-8 nor Postgres takes them. */
export function isUnstorable(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0") || !value.isWellFormed();
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => isUnstorable(key) || isUnstorable(inner));
}

/** @throws Refusal `invalid_input` when a text in `value` cannot be stored. */
export function refuseUnstorable(value: unknown): void {
  if (isUnstorable(value)) throw new Refusal("invalid_input", text);
}
