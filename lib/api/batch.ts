import { z } from "zod";
import { ErrorBody } from "@/lib/refusal";
import { VersionChoice } from "./alias";
import { batchMaximum } from "./limits";
import { ConsentChoice, PredictionAnswer } from "./prediction";

/** Inputs are checked one by one: a bad one fails alone. */
export const BatchRequest = z.strictObject({
  inputs: z.array(z.unknown()).min(1).max(batchMaximum),
  consent: ConsentChoice.optional(),
  version: VersionChoice.optional(),
  explain: z.boolean().optional(),
});

export const BatchItem = z.discriminatedUnion("ok", [
  PredictionAnswer.extend({ ok: z.literal(true) }),
  ErrorBody.extend({ ok: z.literal(false) }),
]);
export type BatchItem = z.output<typeof BatchItem>;

/** One result per input, in the order of the inputs. */
export const BatchAnswer = z.object({ results: z.array(BatchItem) });
export type BatchAnswer = z.output<typeof BatchAnswer>;
