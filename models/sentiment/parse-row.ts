import type { z } from "zod";
import type { Row } from "@/lib/task/estimator";
import { input, label } from "./schema";

const aliases: Record<string, z.output<typeof label>> = {
  negative: "negative",
  negatif: "negative",
  neg: "negative",
  neutral: "neutral",
  netral: "neutral",
  neu: "neutral",
  net: "neutral",
  positive: "positive",
  positif: "positive",
  pos: "positive",
};

/** A row of a data file with the columns `text` and `label`; undefined when the label is none. @throws ZodError for the text. */
export function parseRow(columns: Record<string, string>): Row<z.output<typeof input>> | undefined {
  const found = aliases[columns["label"]?.trim().toLowerCase() ?? ""];
  return found && { input: input.parse({ text: columns["text"] }), label: found };
}
