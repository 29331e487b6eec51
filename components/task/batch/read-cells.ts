import { z } from "zod";
import { jsonSchema } from "@/lib/api/json-schema";
import type { Bilingual } from "@/lib/language";
import { fieldTexts } from "@/lib/parse-input";
import type { AnyTask } from "@/lib/task/define-task";
import { formFields } from "@/lib/task/form-field";
import type { TaskInput } from "@/lib/task/task-view";
import type { Mapping } from "./table";

type ReadRow = { ok: true; input: TaskInput } | { ok: false; fault: Bilingual };

const Properties = z.object({
  properties: z.record(
    z.string(),
    z.looseObject({ type: z.string().optional(), enum: z.unknown().optional() }),
  ),
});

/** Reads the cells of a row as an input of the task, or says in one sentence what is wrong with them. */
export function cellReader(
  task: AnyTask,
  mapping: Mapping,
  width: number,
): (row: readonly string[]) => ReadRow {
  const { properties } = Properties.parse(jsonSchema(task.schema.input, "en"));
  const titles = { en: titlesOf(task, "en"), id: titlesOf(task, "id") };
  const columns = formFields(task.schema.input, "en").flatMap(({ name, required }) => {
    const at = mapping[name];
    const { type, enum: choices } = properties[name] ?? {};
    const numeric = type === "integer" || type === "number";
    const free = type === "string" && choices === undefined;
    return at === null || at === undefined ? [] : [{ name, at, numeric, free, required }];
  });

  function faultOf(error: z.ZodError): Bilingual {
    const texts = Object.entries(fieldTexts(error.issues));
    const sentence = (language: "en" | "id") =>
      texts.map(([name, text]) => `${titles[language][name] ?? name}: ${text[language]}`).join(" ");
    return { en: sentence("en"), id: sentence("id") };
  }

  return (row) => {
    // Some programs end every line with a separator.
    if (row.length > width && row.slice(width).some((cell) => cell !== ""))
      return { ok: false, fault: tooManyCells(row.length, width) };
    const values: Record<string, unknown> = {};
    for (const { name, at, numeric, free, required } of columns) {
      const cell = row[at] ?? "";
      if (free && (required || cell !== "")) values[name] = cell;
      else if (cell.trim() !== "") values[name] = numeric ? numberIn(cell) : cell.trim();
    }
    const parsed = task.schema.input.safeParse(values, { reportInput: true });
    return parsed.success ? { ok: true, input: parsed.data } : { ok: false, fault: faultOf(parsed.error) };
  };
}

/** The number in a cell, with a point or a comma before its decimals; what is none stays a text, for the schema to refuse. */
function numberIn(cell: string): number | string {
  const trimmed = cell.trim();
  return /^[-+]?\d{1,15}([.,]\d{1,15})?$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : trimmed;
}

const titlesOf = (task: AnyTask, language: "en" | "id"): Record<string, string> =>
  Object.fromEntries(formFields(task.schema.input, language).map(({ name, title }) => [name, title]));

const tooManyCells = (cells: number, width: number): Bilingual => ({
  en: `The row has ${cells} cells and the table ${width} columns. Is a text with the separator in it not in quotation marks?`,
  id: `Baris ini punya ${cells} sel, sedangkan tabel ${width} kolom. Mungkin ada teks berisi pemisah yang tidak diapit tanda kutip.`,
});
