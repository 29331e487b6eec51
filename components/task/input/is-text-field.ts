import type { FormField } from "@/lib/task/form-field";

/** Whether a person writes the field's value, rather than choosing it. */
export const isTextField = ({ widget }: Pick<FormField, "widget">): boolean =>
  widget === "textarea" || widget === "line";
