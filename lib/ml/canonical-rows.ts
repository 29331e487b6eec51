import type { Row } from "@/lib/task/estimator";
import { sha256 } from "./sha256";

/** One row as text, the same for equal rows whatever the order of their fields. */
function canonicalLine({ input, label, weight }: Row<Record<string, unknown>>): string {
  return JSON.stringify([label, weight ?? 1, Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Rows in an order of their own, so that the order in which they came cannot decide what is learned from them. */
export function canonicalRows<R extends Row<Record<string, unknown>>>(rows: readonly R[]): R[] {
  return rows
    .map((row) => ({ row, line: canonicalLine(row) }))
    .sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0))
    .map(({ row }) => row);
}

/** SHA-256 over the rows' inputs, labels and weights, one line each, in canonical order: the name of a data set. */
export function dataHash(rows: readonly Row<Record<string, unknown>>[]): Promise<string> {
  return sha256(
    rows
      .map(canonicalLine)
      .sort()
      .map((line) => `${line}\n`)
      .join(""),
  );
}
