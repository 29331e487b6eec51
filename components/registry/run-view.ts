import type { Bilingual } from "@/lib/language";
import type { Judgement } from "@/lib/loop/judgement";
import type { RunOutcome } from "@/lib/loop/run-outcome";

export type RunStep = "queued" | "collect" | "train" | "evaluate" | "gate" | "register" | "done";
export type RunStatus = "queued" | "running" | "done" | "failed" | "cancelled";

/** A run as a line of the list shows it. */
export type RunRow = {
  id: string;
  task: string;
  status: RunStatus;
  progress: number;
  estimator: string;
  seed: number;
  reason: string;
  requestedBy: string;
  requestedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  version: number | null;
};

/** A run with all that is recorded of it. `step` in its figures is the method's own count of its passes. */
export type RunView = RunRow & {
  outcome: RunOutcome | null;
  note: string;
  tags: readonly string[];
  step: RunStep;
  attempts: number;
  metrics: readonly ({ share: number } & Readonly<Record<string, number>>)[];
  log: readonly { at: string; step: RunStep; text: Bilingual }[];
  gate: Judgement | null;
  /** Why it failed or was cancelled. */
  errorText: Bilingual | null;
};

/** Whether something is still going to happen. */
export const isActive = ({ status }: Pick<RunRow, "status">) => status === "queued" || status === "running";
