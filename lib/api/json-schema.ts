import { z } from "zod";
import { Bilingual } from "@/lib/language";
import type { Language } from "@/lib/language";

/** JSON Schema (2020-12) of a Zod schema, with titles and descriptions that exist in both languages in one of them. */
export function jsonSchema(
  schema: z.ZodType,
  language: Language,
  io: "input" | "output" = "input",
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(
      z.toJSONSchema(schema, {
        io,
        unrepresentable: "any",
        override({ jsonSchema: node }) {
          for (const [key, value] of Object.entries(node))
            Object.assign(node, { [key]: inLanguage(value, language) });
        },
      }),
    ).filter(([key]) => key !== "$schema" && key !== "~standard"),
  );
}

/** The same value with every bilingual text in it in one language. */
function inLanguage(value: unknown, language: Language): unknown {
  const text = Bilingual.strict().safeParse(value);
  if (text.success) return text.data[language];
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]));
}
