import "server-only";
import { z } from "zod";
import { Bilingual } from "@/lib/language";
import type { ReviseRequest } from "@/lib/loop/revise-version";
import type { GatePolicy } from "@/lib/task/define-task";
import { Evaluation, Lineage, Reference } from "@/lib/task/version";
import { Registered } from "../data/register-version";
import type { Run } from "../data/runs";
import type { PlainError } from "../plain-error";
import { RunStep } from "./run-record";

/** What the training thread is asked to do. The code version is its own: it is built from that code. */
export type ThreadWork =
  | { kind: "train"; task: string; run: Run; policy: GatePolicy }
  | { kind: "refit"; task: string; version: number }
  | { kind: "revise"; task: string; request: ReviseRequest };

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Null when the run was cancelled. */
export const Made = Registered.nullable();

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

/**
 * What the thread says: that a step begins (it goes on when it is told "noted"), how far it is, then once what came out or why
 * nothing could; `why` is there for what people should know.
 */
export const ThreadMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("step"), step: RunStep, text: Bilingual }),
  z.object({ kind: z.literal("progress"), progress: Progress }),
  z.object({ kind: z.literal("done"), value: z.unknown() }),
  z.object({
    kind: z.literal("failed"),
    why: Bilingual.nullable(),
    error: z.custom<PlainError>(),
  }),
]);
export type ThreadMessage = z.output<typeof ThreadMessage>;
export const noted = "noted";
