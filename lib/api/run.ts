import { z } from "zod";
import { Reason } from "./alias";

export const RunRequest = z.strictObject({
  estimator: z.string().min(1).max(100).optional(),
  seed: z.int().min(0).max(2_147_483_647).optional(),
  reason: Reason,
});
export type RunRequest = z.output<typeof RunRequest>;

export const RunAccepted = z.object({ run: z.uuid() });

export const RunStatus = z.enum(["queued", "running", "done", "failed", "cancelled"]);

export const RunAnswer = z.object({
  id: z.uuid(),
  task: z.string(),
  status: RunStatus,
  progress: z.number().min(0).max(1),
  step: z.string(),
  metrics: z.unknown(),
  log: z.unknown(),
  /** The verdict in words and figures; null until the run has been judged. */
  gate: z.unknown(),
  version: z.int().nullable(),
  error: z.string().nullable(),
  /** Lineage, weights and scores; null until training has ended. */
  outcome: z.unknown(),
  note: z.string(),
  tags: z.array(z.string()),
});
