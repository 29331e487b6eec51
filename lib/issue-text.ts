import type { z } from "zod";
import { Bilingual } from "./language";

const typeNames: Record<string, Bilingual> = {
  string: { en: "a text", id: "teks" },
  number: { en: "a number", id: "angka" },
  int: { en: "a whole number", id: "bilangan bulat" },
  boolean: { en: "true or false", id: "true atau false" },
  array: { en: "a list", id: "daftar" },
  object: { en: "an object", id: "objek" },
  record: { en: "an object", id: "objek" },
};

const units: Record<string, Bilingual> = {
  string: { en: " characters", id: " karakter" },
  array: { en: " entries", id: " entri" },
};

/**
 * One Zod issue as a plain sentence in both languages. A custom check can bring its own: `params: { text: { en, id } }`.
 * Never repeats the value at fault.
 */
export function issueText(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue);
    case "too_small":
      return bound(issue.origin, Number(issue.minimum), "least");
    case "too_big":
      return bound(issue.origin, Number(issue.maximum), "most");
    case "invalid_value": {
      const allowed = issue.values.map(String).join(", ");
      return { en: `Must be one of: ${allowed}.`, id: `Harus salah satu dari: ${allowed}.` };
    }
    case "unrecognized_keys":
      return { en: "This field is not known.", id: "Isian ini tidak dikenal." };
    case "custom": {
      const own = Bilingual.safeParse(issue.params?.["text"]);
      return own.success ? own.data : unfit;
    }
    default:
      return unfit;
  }
}

const unfit: Bilingual = { en: "Does not have an allowed form.", id: "Bentuknya tidak sesuai." };

function wrongType(issue: z.core.$ZodIssueInvalidType): Bilingual {
  if (issue.input === undefined) return { en: "Is missing.", id: "Belum diisi." };
  const type = typeNames[issue.expected];
  return type ? { en: `Must be ${type.en}.`, id: `Harus berupa ${type.id}.` } : unfit;
}

function bound(origin: string, limit: number, side: "least" | "most"): Bilingual {
  const unit = units[origin];
  if (side === "least" && limit === 1 && unit) return { en: "Must not be empty.", id: "Tidak boleh kosong." };
  const sideInIndonesian = side === "least" ? "paling sedikit" : "paling banyak";
  return unit
    ? { en: `Must have at ${side} ${limit}${unit.en}.`, id: `Harus ${sideInIndonesian} ${limit}${unit.id}.` }
    : { en: `Must be at ${side} ${limit}.`, id: `Nilainya harus ${sideInIndonesian} ${limit}.` };
}
