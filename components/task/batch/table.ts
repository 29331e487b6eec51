import type { DelimiterName } from "./delimiter";

/** Which column (from 0) each field of the task is read from; null: none. */
export type Mapping = Readonly<Record<string, number | null>>;

/** How a file is read: guessed at first, and the person may say otherwise. */
export type Reading = { delimiter: DelimiterName; header: boolean };

/** The beginning of a file as a table, and the columns its names suggest for the fields. */
export type Table = Reading & {
  /** Names of the columns; without a header they are empty. */
  columns: readonly string[];
  preview: readonly (readonly string[])[];
  suggestion: Mapping;
};
