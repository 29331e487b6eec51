import type { z } from "zod";
import type { Row } from "@/lib/task/estimator";
import { input, type label } from "./schema";

/** Four stars and more are praise, two and fewer a complaint; three say neither. */
const labelOfStars: Record<string, z.output<typeof label>> = {
  "1": "negative",
  "2": "negative",
  "4": "positive",
  "5": "positive",
};

/**
 * A row of a data file with the columns `review_text` and `rating` (stars), or `text` and `label`; undefined when it says
 * neither good nor bad. @throws ZodError for the text.
 */
export function parseRow(columns: Record<string, string>): Row<z.output<typeof input>> | undefined {
  const said = columns["label"]?.trim().toLowerCase();
  const found =
    said === "negative" || said === "positive" ? said : labelOfStars[Number(columns["rating"] || NaN)];
  return found && { input: input.parse({ text: columns["review_text"] ?? columns["text"] }), label: found };
}
