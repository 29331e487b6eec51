import { z } from "zod";
import type { AnyTask } from "@/lib/task/define-task";
import { Explanation, Match } from "@/lib/task/prediction";
import { VersionChoice } from "./alias";
import { Stored } from "./receipt";

/** Agreement to the current consent text; absent means that nothing is stored. */
export const ConsentChoice = z.strictObject({ store: z.boolean() });

/** What every prediction request has; the input is the task's own. */
export const PredictionRequestFrame = z.strictObject({
  input: z.unknown(),
  consent: ConsentChoice.optional(),
  version: VersionChoice.optional(),
  explain: z.boolean().optional(),
});

const requestOf = <Input extends z.ZodObject>(input: Input) =>
  PredictionRequestFrame.extend({ input: input.strict() });
const known = new WeakMap<AnyTask, ReturnType<typeof requestOf<AnyTask["schema"]["input"]>>>();

/** The request schema of one task, made once. */
export function predictionRequest(task: AnyTask) {
  const schema = known.get(task) ?? requestOf(task.schema.input);
  known.set(task, schema);
  return schema;
}

export const PredictionAnswer = z.object({
  task: z.string(),
  version: z.int(),
  label: z.string(),
  confidence: z.number().min(0).max(1),
  probabilities: z.record(z.string(), z.number().min(0).max(1)),
  /** Why the model declines to decide, where it does. */
  undecided: z.object({ code: z.string(), message: z.string() }).optional(),
  matches: z.array(Match).optional(),
  explanation: Explanation.optional(),
  /** Time of the model alone, in milliseconds. */
  latencyMs: z.number().min(0),
  prediction: Stored.nullable(),
  /** false, with a sentence, when it was to be stored and could not be. */
  stored: z.literal(false).optional(),
  notice: z.string().optional(),
});
export type PredictionAnswer = z.output<typeof PredictionAnswer>;
