import type { z } from "zod";
import { issueText } from "./issue-text";
import type { Bilingual } from "./language";
import { Refusal } from "./refusal";

/** Parses what came from outside. @throws Refusal `invalid_input` with a sentence for every field at fault. */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Refusal(
    "invalid_input",
    {
      en: "Some of what was sent cannot be used. See the fields.",
      id: "Sebagian isian tidak dapat dipakai. Lihat daftar isiannya.",
    },
    { fields: fieldTexts(parsed.error.issues) },
  );
}

/** The sentences by field, e.g. `input.text`; the first per field. What concerns the whole stands under `body`. */
export function fieldTexts(issues: readonly z.core.$ZodIssue[]): Record<string, Bilingual> {
  const fields: Record<string, Bilingual> = {};
  for (const issue of issues) {
    const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 20) : [undefined];
    for (const key of keys) {
      const path = key === undefined ? issue.path : [...issue.path, key];
      // Names come from the caller: a very long one would only be thrown back.
      const name = path.map(String).join(".").slice(0, 200) || "body";
      if (!Object.hasOwn(fields, name)) fields[name] = issueText(issue);
    }
  }
  return fields;
}
