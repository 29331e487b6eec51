import type { Row } from "@/lib/task/estimator";
import { input, label, type TitleInput } from "./schema";

const aliases: Record<string, string> = {
  sama: "same",
  identik: "same",
  "sangat mirip": "very-similar",
  "very similar": "very-similar",
  terkait: "related",
  berkaitan: "related",
  berbeda: "different",
  beda: "different",
};

/**
 * A row of a data file with the columns `title`, `against` and `label`; undefined when the label is none. Without `against`, the
 * label is about the closest title of the collection. @throws ZodError for the titles.
 */
export function parseRow(columns: Record<string, string>): Row<TitleInput> | undefined {
  const named = columns["label"]?.trim().toLowerCase() ?? "";
  const found = label.safeParse(aliases[named] ?? named);
  if (!found.success) return undefined;
  const { title, against = "" } = columns;
  return {
    input: input.parse(against.trim() === "" ? { title } : { title, against }),
    label: found.data,
  };
}
