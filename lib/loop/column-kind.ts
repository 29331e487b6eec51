import { wordCount } from "./word-count";

export type ColumnKind = "numeric" | "categorical" | "text";

/** Up to this many distinct numbers are a scale of answers, not a measurement. */
const fewNumbers = 10;
/** Words a value has on average before it may be a text rather than a code or a name. */
const wordsOfText = 3;

/**
 * What a column of a data file holds, by a rule close to Evidently 0.7's: numeric when every value is a number and more
 * than 10 differ; text when more than half of the values differ and they have 3 words or more on average; else
 * categorical. Empty values are left out.
 */
export function columnKind(values: readonly string[]): ColumnKind {
  const present = values.filter((value) => value.trim() !== "");
  const distinct = new Set(present);
  if (present.length > 0 && [...distinct].every((value) => parseNumber(value) !== undefined)) {
    return distinct.size > fewNumbers ? "numeric" : "categorical";
  }
  const words = present.reduce((total, value) => total + wordCount(value), 0);
  const isText = distinct.size > present.length / 2 && words >= wordsOfText * present.length;
  return present.length > 0 && isText ? "text" : "categorical";
}

/** A finite decimal number with a point, else undefined; neither empty nor "0x10" nor "Infinity" is one. */
export function parseNumber(value: string): number | undefined {
  if (!/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/iu.test(value)) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
