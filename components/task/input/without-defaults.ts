import type { FormField } from "@/lib/task/form-field";
import type { TaskInput } from "@/lib/task/task-view";

/** What a person said, of an input as the task reads it: without what the schema put where nothing was given. */
export const withoutDefaults = (fields: readonly FormField[], input: TaskInput): TaskInput =>
  Object.fromEntries(
    Object.entries(input).filter(([name, value]) => {
      const field = fields.find((one) => one.name === name);
      return field?.default === undefined || field.default !== value;
    }),
  );
