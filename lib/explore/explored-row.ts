/** A text with what was written beside it and what the model says of it. What a file does not have is null. */
export type ExploredRow = {
  text: string;
  /** 1-5. */
  stars: number | null;
  version: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
  label: string;
  confidence: number;
  /** Its words without repeats, as places in the list of all words. */
  words: readonly number[];
};

/** All rows of a source, read and predicted. */
export type Explored = {
  rows: readonly ExploredRow[];
  words: readonly string[];
  /** Rows without a usable text. */
  skipped: number;
  /** Whether the source had more rows than are looked at. */
  cut: boolean;
};
