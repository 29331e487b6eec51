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
          for (const [key, value] of Object.entries(node)) {
            const text = Bilingual.safeParse(value);
            if (text.success) Object.assign(node, { [key]: text.data[language] });
          }
        },
      }),
    ).filter(([key]) => key !== "$schema" && key !== "~standard"),
  );
}
