import type { Alias } from "@/lib/api/alias";
import type { Judgement } from "@/lib/loop/judgement";
import type { Score } from "@/lib/task/score";
import type { Evaluation, Lineage } from "@/lib/task/version";

/** A version as a line of the registry shows it. */
export type VersionRow = {
  version: number;
  aliases: readonly Alias[];
  origin: "shipped" | "run" | "collection";
  estimator: string;
  macroF1: Score;
  accuracy: Score;
  bytes: number;
  seconds: number;
  createdAt: string;
  createdBy: string;
  /** Rows that it, or a version it was updated from, learned from and that people erased since. */
  erased?: number;
  /** What the gate decided, if it was asked. */
  decision: Judgement["verdict"]["decision"] | null;
};

/** A version with all that is recorded of it. */
export type VersionView = Omit<VersionRow, "estimator" | "macroF1" | "accuracy" | "decision"> & {
  sha256: string;
  lineage: Lineage;
  validation: Evaluation;
  evaluations: Readonly<Record<string, Evaluation>>;
  gate: Judgement | null;
  run: string | null;
  /** The run that made it is no longer there. */
  runDeleted?: boolean;
};

/** The classes of a task as they are shown: id, title in the language of the page, shape and colour. */
export type ClassView = { id: string; title: string; tone: "negative" | "neutral" | "positive" };
