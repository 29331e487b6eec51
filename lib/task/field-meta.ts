import { z } from "zod";
import { Bilingual } from "@/lib/language";

/** What a form says of a field beyond its type; it travels in the field's `.meta()` and so in the JSON Schema. */
export const FieldMeta = z.strictObject({
  title: Bilingual,
  description: Bilingual.optional(),
  placeholder: Bilingual.optional(),
  widget: z.enum(["textarea", "line", "scale", "choice"]).optional(),
  /** Fields of the same group stand under one heading. */
  group: Bilingual.optional(),
  /** What points of a number scale mean; the field's own minimum and maximum are its ends. */
  anchors: z.array(z.object({ value: z.number(), text: Bilingual })).optional(),
  /** What a person chooses from. A drawing is the address of an SVG symbol, e.g. /drawings/shapes.svg#round. */
  options: z
    .array(z.object({ value: z.string(), title: Bilingual, drawing: z.string().optional() }))
    .optional(),
  /** False for what programs may send and people are never asked. */
  asked: z.boolean().optional(),
  /** Of a number: how many matches an answer lists. People choose it beside the list, not in the form. */
  limits: z.enum(["matches"]).optional(),
});
export type FieldMeta = z.output<typeof FieldMeta>;

// Zod types the title in its registry as one string; ours has one for each language, which `jsonSchema` picks from.
const RegistryMeta = z.custom<z.core.GlobalMeta>((meta) => FieldMeta.safeParse(meta).success);

/** The argument for `.meta()`. @throws ZodError when a language is missing. */
export const fieldMeta = (meta: FieldMeta) => RegistryMeta.parse(meta);
