import type { Evaluation } from "@/lib/task/version";
import type { FileFaultCode } from "./file-fault";

/** How two versions compare on the same rows. */
export type Agreement = {
  /** Rows both answered, and those where they say the same. */
  n: number;
  agreed: number;
  /** Wilson's 95 % interval of the share that agrees. */
  interval: readonly [number, number];
  /** With true labels: rows that only the one and only the other got right, and McNemar's exact p. */
  onlyFirst: number;
  onlySecond: number;
  labelled: number;
  pValue: number;
};

/** A run as it stands: what is counted grows, and the scores come when it has ended. */
export type BatchSummary = {
  state: "running" | "done" | "stopped" | "broken";
  /** Rows done, failed ones included. */
  rows: number;
  /** Share (0-1) of the file that is done. */
  share: number;
  failed: number;
  undecided: number;
  /** Rows by answered label, of each version. */
  counts: readonly Readonly<Record<string, number>>[];
  milliseconds: number;
  /** Seconds until the server takes more. */
  waiting?: number;
  /** Why it did not come to the end of the file. `message` is the server's. */
  broken?: { code: FileFaultCode | "offline" | "refused"; line?: number; message?: string };
  /** Rows with a true label, those whose cell was none, and the scores of each version. */
  truth?: { labelled: number; unknown: number; evaluations: readonly Evaluation[] };
  agreement?: Agreement;
};
