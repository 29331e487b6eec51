import { z } from "zod";
import { Evaluation, Lineage } from "@/lib/task/version";
import { Alias } from "./alias";

/** One registered version, as the registry lists it. */
export const VersionSummary = z.object({
  version: z.int(),
  aliases: z.array(Alias),
  origin: z.enum(["shipped", "run"]),
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
  metrics: Evaluation,
  evaluations: z.record(z.string(), Evaluation),
  gate: z.unknown(),
  run: z.uuid().nullable(),
});
export type VersionSummary = z.output<typeof VersionSummary>;
