import type { Bilingual } from "@/lib/language";
import type { BatchAnswer } from "./batch-answer";

/** One row of the file with what came of it: an answer of each version, or what is wrong with it. */
export type BatchRow = {
  /** From 1, in the order of the file, without its header. */
  row: number;
  cells: readonly string[];
  answers: readonly BatchAnswer[];
  fault?: Bilingual;
  truth?: string;
};

/** The rows that are done, in the order of the file; row n stands at n - 1. */
export type BatchResults = { rows: BatchRow[] };

/** Which rows the table shows. */
export type RowFilter =
  { kind: "all" | "failed" | "undecided" | "wrong" | "differing" } | { kind: "label"; label: string };

const isFailed = ({ fault }: BatchRow) => fault !== undefined;
const isUndecided = ({ answers }: BatchRow) => answers[0]?.undecided !== undefined;
/** The versions do not say the same. */
const isDiffering = ({ answers: [one, other] }: BatchRow) =>
  one !== undefined && other !== undefined && one.label !== other.label;
const isWrong = ({ answers, truth }: BatchRow) =>
  truth !== undefined && answers.length > 0 && answers.some(({ label }) => label !== truth);

export function passes(filter: RowFilter): (row: BatchRow) => boolean {
  switch (filter.kind) {
    case "all":
      return () => true;
    case "failed":
      return isFailed;
    case "undecided":
      return isUndecided;
    case "differing":
      return isDiffering;
    case "wrong":
      return isWrong;
    case "label":
      return ({ answers }) => answers[0]?.label === filter.label;
  }
}
