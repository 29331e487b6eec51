import { z } from "zod";
import { Evaluation, Lineage } from "@/lib/task/version";
import { Alias } from "./alias";

/** A list of versions goes without their curves; those are in the description of a task. */
export const VersionMetrics = Evaluation.omit({ curves: true });

/** One registered version, as the registry lists it. */
export const VersionSummary = z.object({
  version: z.int(),
  aliases: z.array(Alias),
  origin: z.enum(["shipped", "run", "collection"]),
  sha256: z.string(),
  bytes: z.int(),
  seconds: z.number(),
  createdAt: z.string(),
  createdBy: z.string(),
  estimator: z.string(),
  seed: z.int(),
  dataHash: z.string(),
  parent: z.int().nullable(),
  codeVersion: z.string(),
  sources: Lineage.shape.sources,
  metrics: VersionMetrics,
  evaluations: z.record(z.string(), VersionMetrics),
  gate: z.unknown(),
  run: z.uuid().nullable(),
});
export type VersionSummary = z.output<typeof VersionSummary>;
