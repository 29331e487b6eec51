import { z } from "zod";
import { ErrorBody } from "@/lib/refusal";

export const Health = z.object({
  status: z.enum(["ok", "unavailable"]),
  version: z.string(),
  database: z.enum(["ok", "unavailable"]),
  /** The version that serves, by task. */
  models: z.record(z.string(), z.int()),
  error: ErrorBody.shape.error.optional(),
});
export type Health = z.output<typeof Health>;
