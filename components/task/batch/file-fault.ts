export type FileFaultCode =
  /** Nothing in it. */
  | "empty"
  | "too_large"
  /** A spreadsheet, an archive, a picture. */
  | "binary"
  /** Text, but not in UTF-8. */
  | "encoding"
  /** Column names and nothing below them. */
  | "no_rows"
  /** A quotation mark opens a cell and none closes it. */
  | "quote"
  /** It was moved, changed or taken away since it was chosen. */
  | "unreadable";

/** Why a file cannot be used, or not to its end. `line` counts from 1. The page has the words for each code. */
export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly line?: number,
  ) {
    super(code);
    this.name = "FileFault";
  }
}
