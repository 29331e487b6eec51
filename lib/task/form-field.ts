import { z } from "zod";
import { jsonSchema } from "@/lib/api/json-schema";
import type { Language } from "@/lib/language";
import { FieldMeta } from "./field-meta";

/** One field of a form, as the JSON Schema of its property and the words beside it say, in one language. */
export const FormField = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string().optional(),
  placeholder: z.string().optional(),
  widget: FieldMeta.shape.widget.unwrap().default("textarea"),
  group: z.string().optional(),
  anchors: z.array(z.object({ value: z.number(), text: z.string() })).optional(),
  options: z
    .array(z.object({ value: z.string(), title: z.string(), drawing: z.string().optional() }))
    .optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  /** What the schema reads where nothing was given. */
  default: z.unknown().optional(),
  /** Whether the schema insists on it. */
  required: z.boolean(),
});
export type FormField = z.output<typeof FormField>;

const Described = z.object({
  properties: z.record(z.string(), z.looseObject({ asked: z.boolean().default(true) })),
  required: z.array(z.string()).default([]),
});

/**
 * The form of an input schema: the fields people are asked, in the order of their declaration; or those that only
 * programs send. @throws ZodError when a field has no title.
 */
export function formFields(input: z.ZodType, language: Language, wanted = true): FormField[] {
  const { properties, required } = Described.parse(jsonSchema(input, language));
  return Object.entries(properties)
    .filter(([, { asked }]) => asked === wanted)
    .map(([name, property]) => FormField.parse({ ...property, name, required: required.includes(name) }));
}
