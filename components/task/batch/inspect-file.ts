import { formFields } from "@/lib/task/form-field";
import type { AnyTask } from "@/lib/task/define-task";
import { guessDelimiter } from "./delimiter";
import { FileFault } from "./file-fault";
import { fileText } from "./file-text";
import { guessHeader } from "./guess-header";
import { guessMapping } from "./guess-mapping";
import { parseRows } from "./parse-rows";
import type { Reading, Table } from "./table";

const previewRows = 8;
const sampleRows = 40;

/**
 * Reads a file once to its end to know that it is a text, and its first rows as a table.
 * @throws FileFault
 */
export async function inspectFile(task: AnyTask, file: Blob, chosen: Partial<Reading>): Promise<Table> {
  const head = await headOf(file);
  const delimiter = chosen.delimiter ?? guessDelimiter(head);
  const rows: string[][] = [];
  for await (const part of parseRows(fileText(file), delimiter)) {
    rows.push(...part.rows.slice(0, sampleRows));
    if (rows.length >= sampleRows) break;
  }
  if (rows.length === 0) throw new FileFault("empty");
  const fields = namedFields(task);
  const header =
    chosen.header ?? guessHeader(rows, [...fields.flatMap(({ names }) => names), ...task.fileColumns]);
  if (header && rows.length === 1) throw new FileFault("no_rows");
  const body = header ? rows.slice(1) : rows;
  const width = header ? (rows[0]?.length ?? 0) : Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => (header ? (rows[0]?.[at] ?? "").trim() : ""));
  return {
    delimiter,
    header,
    columns,
    preview: body.slice(0, previewRows),
    suggestion: guessMapping(fields, { columns, preview: body, header }),
  };
}

/** The beginning of the text; all of it is read, so that a file that is no text is refused now and not in the middle. */
async function headOf(file: Blob): Promise<string> {
  let head = "";
  for await (const { text } of fileText(file)) if (head.length < 100_000) head += text;
  return head;
}

function namedFields(task: AnyTask) {
  const inIndonesian = formFields(task.schema.input, "id");
  return formFields(task.schema.input, "en").map(({ name, title }, at) => ({
    name,
    names: [name, title, inIndonesian[at]?.title ?? name],
  }));
}
