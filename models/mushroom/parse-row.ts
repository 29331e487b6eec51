import type { z } from "zod";
import type { Row } from "@/lib/task/estimator";
import { input, label, type Mushroom } from "./schema";
import { questions } from "./vocabulary/groups";

const classes: Record<string, z.output<typeof label>> = {
  e: "edible",
  edible: "edible",
  p: "poisonous",
  poisonous: "poisonous",
};

/**
 * A row of a data file with the column `class` and columns of answers; a cell that is empty is not answered.
 * Undefined when the class is none. @throws ZodError for a letter that is not in the vocabulary.
 */
export function parseRow(columns: Record<string, string>): Row<Mushroom> | undefined {
  const found = classes[columns["class"]?.trim().toLowerCase() ?? ""];
  if (!found) return undefined;
  const answers = questions.flatMap(({ name }) => {
    const cell = columns[name]?.trim();
    return cell ? [[name, cell] as const] : [];
  });
  return { input: input.parse(Object.fromEntries(answers)), label: found };
}
