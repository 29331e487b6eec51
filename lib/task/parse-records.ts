import { parse } from "csv-parse/sync";
import { z } from "zod";

const Records = z.array(z.record(z.string(), z.string()));

/** The rows of a data file by their column names: of fields parted by tabs, which are never quoted, or of CSV. */
export const parseRecords = (bytes: Uint8Array, { tabbed }: { tabbed: boolean }) =>
  Records.parse(
    parse(Buffer.from(bytes), {
      columns: true,
      bom: true,
      delimiter: tabbed ? "\t" : ",",
      quote: tabbed ? null : '"',
    }),
  );
