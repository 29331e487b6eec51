import type { FormField } from "@/lib/task/form-field";

export type WidgetProps = {
  field: FormField;
  value: unknown;
  /** undefined takes the answer back. */
  onChange: (value: unknown) => void;
  /** A sentence from the task's own schema, when the value cannot be used. */
  error: string | undefined;
  /** Whether the form begins with this field. */
  begin?: boolean;
};
