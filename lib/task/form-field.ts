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
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
});
export type FormField = z.output<typeof FormField>;

const Properties = z.record(z.string(), z.record(z.string(), z.unknown()));

/** The form of an input schema, field by field in the order of its declaration. @throws ZodError when a field has no title. */
export function formFields(input: z.ZodType, language: Language): FormField[] {
  const properties = Properties.parse(jsonSchema(input, language)["properties"]);
  return Object.entries(properties).map(([name, property]) => FormField.parse({ ...property, name }));
}
