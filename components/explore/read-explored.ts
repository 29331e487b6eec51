import type { Explored, ExploredRow } from "@/lib/explore/explored-row";
import { dayIn, starsIn } from "@/lib/explore/read-cell";
import { wordIndex } from "@/lib/explore/word-index";
import type { AnyTask, ExplorerColumns } from "@/lib/task/define-task";
import { guessDelimiter } from "../task/batch/delimiter";
import { FileFault } from "../task/batch/file-fault";
import { fileText } from "../task/batch/file-text";
import { parseRows } from "../task/batch/parse-rows";
import type { OpenModel } from "../task/device/predict-on-device";
import { findColumns, type FoundColumns } from "./find-columns";

/** More rows than these are left out: all of them are held in the page. */
export const mostRows = 50_000;

type Surroundings = {
  task: AnyTask;
  explorer: ExplorerColumns;
  model: OpenModel;
  onProgress: (share: number, rows: number) => void;
};

/** Reads a table row by row and predicts each text. @throws FileFault or NoTextColumn */
export async function readExplored(
  file: Blob,
  { task, explorer, model, onProgress }: Surroundings,
): Promise<Explored> {
  const index = wordIndex();
  const rows: ExploredRow[] = [];
  let skipped = 0;
  let columns: FoundColumns | undefined;

  function keep(cells: readonly string[], at: FoundColumns) {
    const cell = (place: number) => (place < 0 ? "" : (cells[place] ?? ""));
    const parsed = task.schema.input.safeParse({ [explorer.text.field]: cell(at.text) });
    if (!parsed.success) return void (skipped += 1);
    const { label, confidence } = model.estimator.predict(model.weights, parsed.data);
    const text = String(parsed.data[explorer.text.field]);
    rows.push({
      text,
      stars: starsIn(cell(at.stars)),
      version: cell(at.version).trim() || null,
      date: dayIn(cell(at.date)),
      label,
      confidence,
      words: index.of(text),
    });
  }

  const done = (cut: boolean): Explored => ({ rows, words: index.words(), skipped, cut });
  for await (const part of parseRows(fileText(file), guessDelimiter(await headOf(file)))) {
    const first = columns === undefined;
    const found: FoundColumns = (columns ??= findColumns(task, explorer, part.rows.slice(0, 40)));
    for (const cells of first && found.header ? part.rows.slice(1) : part.rows) {
      if (rows.length >= mostRows) return done(true);
      keep(cells, found);
    }
    onProgress(part.share, rows.length);
  }
  if (rows.length === 0) throw new FileFault(columns ? "no_rows" : "empty");
  return done(false);
}

/** The beginning of the text. */
async function headOf(file: Blob): Promise<string> {
  for await (const { text } of fileText(file)) return text.slice(0, 100_000);
  return "";
}
