import type { Bilingual } from "./language";
import { Refusal } from "./refusal";

const text: Bilingual = {
  en: "The text has characters that cannot be stored (a null byte or half of a character pair).",
  id: "Teks memuat karakter yang tidak dapat disimpan (byte nol atau separuh pasangan karakter).",
};

const unstorable = (text: string) => text.includes("\0") || !text.isWellFormed();

type Place = { value: unknown; name: string; parent: Place | undefined };

/** Where a text stands that is not storable; for a name, what it is a name in. Not recursive: JSON may be nested deeper than calls may. */
function findUnstorable(whole: unknown): Place | undefined {
  const left: Place[] = [{ value: whole, name: "", parent: undefined }];
  for (let place = left.pop(); place; place = left.pop()) {
    const { value } = place;
    if (typeof value === "string" && unstorable(value)) return place;
    if (typeof value !== "object" || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (unstorable(name)) return place;
      left.push({ value: inner, name, parent: place });
    }
  }
  return undefined;
}

/** The name a field has in a refusal, e.g. `input.text`. */
function fieldName(place: Place): string {
  const names: string[] = [];
  for (let at: Place | undefined = place; at?.parent; at = at.parent) names.push(at.name);
  return names.toReversed().join(".").slice(0, 200).toWellFormed() || "body";
}

/** Whether a text, or any text inside a JSON value, has a null byte or a lone surrogate: neither UTF-8 nor Postgres takes them. */
export const isUnstorable = (value: unknown): boolean => findUnstorable(value) !== undefined;

/** @throws Refusal `invalid_input` with the field at fault when a text in `value` cannot be stored. */
export function refuseUnstorable(value: unknown): void {
  const found = findUnstorable(value);
  if (found) throw new Refusal("invalid_input", text, { fields: { [fieldName(found)]: text } });
}
