import type { Row } from "@/lib/task/estimator";
import { parseRecords } from "@/lib/task/parse-records";
import { parseRow } from "./parse-row";
import type { TitleInput } from "./schema";

/** What the file holds: pairs by authors of whom nothing is learned, labelled without a look at what the rest was made with. */
export const otherAuthorsFile = "data/other-authors.tsv";

/** The labelled pairs of each other author. */
export function parseOtherAuthors(bytes: Uint8Array): ReadonlyMap<string, readonly Row<TitleInput>[]> {
  const byAuthor = Map.groupBy(parseRecords(bytes, { tabbed: true }), ({ author = "" }) => author);
  return new Map(
    Array.from(byAuthor, ([author, rows]) => [author, rows.flatMap((row) => parseRow(row) ?? [])]),
  );
}
