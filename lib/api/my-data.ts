import { z } from "zod";
import { Language } from "@/lib/language";

const OwnFeedback = z.object({
  correct: z.boolean(),
  label: z.string().nullable(),
  comment: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

const OwnConsent = z.object({
  textVersion: z.int(),
  language: Language,
  channel: z.enum(["page", "api"]),
  givenAt: z.string(),
});

/** Everything stored about one prediction. */
export const OwnPrediction = z.object({
  id: z.uuid(),
  task: z.string(),
  version: z.int(),
  input: z.record(z.string(), z.unknown()),
  label: z.string(),
  confidence: z.number(),
  probabilities: z.record(z.string(), z.number()),
  familiarity: z.number().nullable(),
  featureBins: z.record(z.string(), z.int()),
  latencyMs: z.number(),
  place: z.enum(["browser", "server"]),
  createdAt: z.string(),
  consent: OwnConsent.nullable(),
  feedback: OwnFeedback.nullable(),
  /** Versions that learned from it. */
  trainedOn: z.array(z.int()),
});
export type OwnPrediction = z.output<typeof OwnPrediction>;

export const MyData = z.object({ predictions: z.array(OwnPrediction) });
export type MyData = z.output<typeof MyData>;

/** The ids of the predictions that no longer exist, with their consent, feedback and training rows. */
export const ErasedData = z.object({ erased: z.array(z.uuid()) });
export type ErasedData = z.output<typeof ErasedData>;
