import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Row } from "@/lib/task/estimator";
import { parseRow } from "./parse-row";
import type { TitleInput } from "./schema";

/** What the file holds: pairs by authors of whom nothing is learned, labelled without a look at what the rest was made with. */
export const otherAuthorsFile = "data/other-authors.tsv";

const Columns = z.array(z.record(z.string(), z.string()));

/** The labelled pairs of each other author. */
export function parseOtherAuthors(bytes: Uint8Array): ReadonlyMap<string, readonly Row<TitleInput>[]> {
  const records = Columns.parse(
    parse(Buffer.from(bytes), { columns: true, bom: true, delimiter: "\t", quote: null }),
  );
  const byAuthor = Map.groupBy(records, ({ author = "" }) => author);
  return new Map(
    Array.from(byAuthor, ([author, rows]) => [author, rows.flatMap((row) => parseRow(row) ?? [])]),
  );
}
