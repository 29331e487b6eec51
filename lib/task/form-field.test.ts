import { expect, test } from "vitest";
import { z } from "zod";
import { fieldMeta } from "./field-meta";
import { formFields } from "./form-field";

const input = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(40)
    .refine((text) => text !== "no")
    .meta(
      fieldMeta({
        title: { en: "Text", id: "Teks" },
        placeholder: { en: "Write", id: "Tulis" },
        widget: "textarea",
      }),
    ),
  note: z.string().meta(fieldMeta({ title: { en: "Note", id: "Catatan" } })),
});

test("a form follows from the schema, in its order and in one language", () => {
  expect(formFields(input, "id")).toEqual([
    {
      name: "text",
      title: "Teks",
      placeholder: "Tulis",
      widget: "textarea",
      minLength: 1,
      maxLength: 40,
      required: true,
    },
    { name: "note", title: "Catatan", widget: "textarea", required: true },
  ]);
});

test("a field without a title is refused", () => {
  expect(() => formFields(z.object({ bare: z.string() }), "en")).toThrow();
});
