import type { FormField } from "@/lib/task/form-field";

type FieldGroup = { title: string | undefined; fields: readonly FormField[] };

/** Fields under their headings, both in the order of the declaration; a heading comes where its first field stands. */
export function groupFields(fields: readonly FormField[]): FieldGroup[] {
  const titles = [...new Set(fields.map(({ group }) => group))];
  return titles.map((title) => ({ title, fields: fields.filter(({ group }) => group === title) }));
}
