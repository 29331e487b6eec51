import "server-only";
import { z } from "zod";
import { Verdict } from "@/lib/loop/verdict";
import { Evaluation, Lineage, ModelVersion, Reference } from "@/lib/task/version";
import type { RefitRequest } from "@/lib/loop/refit";
import type { ReviseRequest } from "@/lib/loop/revise-version";
import type { TrainRunRequest } from "@/lib/loop/train-run";

/** What the training thread is asked to do. The code version is its own: it is built from that code. */
export type ThreadWork =
  | { kind: "train"; task: string; request: Omit<TrainRunRequest, "codeVersion"> }
  | { kind: "refit"; task: string; request: RefitRequest }
  | { kind: "revise"; task: string; request: ReviseRequest };

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const Trained = z.object({
  bytes: Bytes,
  version: ModelVersion.omit({ version: true }),
  verdict: Verdict,
  counts: z.object({ train: z.int(), kept: z.int() }),
});
export type Trained = z.output<typeof Trained>;

export const Refitted = z.object({
  sha256: z.string(),
  dataHash: z.string(),
  rows: z.int(),
  codeVersion: z.string(),
});

export const RevisedVersion = z.object({
  bytes: Bytes,
  sha256: z.string(),
  source: Lineage.shape.sources.element,
  validation: Evaluation,
  reference: Reference,
  codeVersion: z.string(),
});

export const Progress = z.object({
  share: z.number(),
  step: z.enum(["train", "evaluate", "gate"]),
  metrics: z.record(z.string(), z.number()),
});
export type Progress = z.output<typeof Progress>;

/** What it says: how far it is, then once what came out or why nothing could (`expected`: the rows do not allow it). */
export const ThreadMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), progress: Progress }),
  z.object({ kind: z.literal("done"), value: z.unknown() }),
  z.object({ kind: z.literal("failed"), expected: z.boolean(), name: z.string(), message: z.string() }),
]);
export type ThreadMessage = z.output<typeof ThreadMessage>;
