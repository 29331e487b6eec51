import { z } from "zod";
import { ModelVersion } from "@/lib/task/version";

export const TaskSummary = z.object({
  id: z.string(),
  title: z.string(),
  labels: z.array(z.string()),
  /** The version that serves now. */
  version: z.int(),
});
export type TaskSummary = z.output<typeof TaskSummary>;

/** What the model is, in words and in the figures of the run that made it. */
const ModelCard = z.object({
  text: z.string(),
  version: z.int(),
  sha256: z.string(),
  bytes: z.int(),
  lineage: ModelVersion.shape.lineage,
  validation: ModelVersion.shape.validation,
  evaluations: ModelVersion.shape.evaluations,
});

export const TaskDetail = TaskSummary.extend({
  description: z.string(),
  input: z.record(z.string(), z.unknown()).meta({ description: "JSON Schema of the input" }),
  examples: z.array(z.object({ title: z.string(), input: z.record(z.string(), z.unknown()) })),
  modelCard: ModelCard,
});
export type TaskDetail = z.output<typeof TaskDetail>;
