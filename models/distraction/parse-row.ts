import { z } from "zod";
import type { Row } from "@/lib/task/estimator";
import { type Answers, highest, indicators, input, label, type Label, lowest } from "./schema";

const aliases: Record<string, Label> = { rendah: "low", sedang: "medium", tinggi: "high" };

const Whole = z.string().trim().regex(/^\d+$/).transform(Number);

/**
 * A row of a data file: the seven answers by their names, and `distraction`: the self-rating from 1 to 8 of the survey (up to 3 low,
 * 4 to 6 medium, from 7 high) or the class in words; a column `label` does as well. Undefined without either.
 * @throws ZodError for the answers.
 */
export function parseRow(columns: Record<string, string>): Row<Answers> | undefined {
  const given = columns["distraction"] ?? columns["label"] ?? "";
  const found = labelOf(given) ?? labelOfRating(given);
  if (!found) return undefined;
  const answers = Object.fromEntries(
    indicators.map((name) => [name, Whole.safeParse(columns[name]).data ?? columns[name]]),
  );
  return { input: input.parse(answers), label: found };
}

function labelOf(text: string): Label | undefined {
  const word = text.trim().toLowerCase();
  return aliases[word] ?? label.safeParse(word).data;
}

function labelOfRating(text: string): Label | undefined {
  const rating = Whole.pipe(z.int().min(lowest).max(highest)).safeParse(text).data;
  if (rating === undefined) return undefined;
  return rating <= 3 ? "low" : rating <= 6 ? "medium" : "high";
}
