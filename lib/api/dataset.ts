import { z } from "zod";

export const DatasetKind = z.enum(["base", "starter", "feedback"]);
export type DatasetKind = z.output<typeof DatasetKind>;

/** A data set as the list shows it. `sha256` is over its rows, not over the file they came in. */
export const DatasetSummary = z.object({
  sha256: z.string(),
  name: z.string(),
  kind: DatasetKind,
  rows: z.int(),
  createdAt: z.string(),
  createdBy: z.string(),
  retired: z.boolean(),
});
export type DatasetSummary = z.output<typeof DatasetSummary>;

/** What an import did. `created` is false when the same rows had been imported before. */
export const ImportAnswer = z.object({
  sha256: z.string(),
  name: z.string(),
  rows: z.int(),
  created: z.boolean(),
  /** Lines that could not be used; the first 20 with their place among the rows (from 1) and why. */
  skipped: z.int(),
  problems: z.array(z.object({ row: z.int(), reason: z.string() })),
});
export type ImportAnswer = z.output<typeof ImportAnswer>;

export const VerifyAnswer = z.object({
  sha256: z.string(),
  name: z.string(),
  kind: DatasetKind,
  rows: z.int(),
  stored: z.int(),
  /** Rows whose prediction its holder erased. */
  erased: z.int(),
  /** The stored rows have the hash they are kept under. */
  intact: z.boolean(),
});
export type VerifyAnswer = z.output<typeof VerifyAnswer>;

export const ReplayAnswer = z.object({
  task: z.string(),
  version: z.int(),
  /** sha-256 of the registered weights, and of those that training again gave (null when it could not be tried). */
  expected: z.string(),
  actual: z.string().nullable(),
  equal: z.boolean(),
  dataHash: z.object({ expected: z.string(), actual: z.string().nullable() }),
  codeVersion: z.object({ expected: z.string(), actual: z.string() }),
  seconds: z.number(),
  /** Why not, in the caller's language. */
  message: z.string().nullable(),
});
export type ReplayAnswer = z.output<typeof ReplayAnswer>;
