import { z } from "zod";
import { Score } from "@/lib/task/score";
import { Lineage } from "@/lib/task/version";
import type { ModelVersion } from "@/lib/task/version";

/** What came out of the training of a run: kept with it even where no version was made of it. */
export const RunOutcome = z.object({
  lineage: Lineage,
  sha256: z.string(),
  bytes: z.int(),
  /** What the fit alone took. */
  seconds: z.number(),
  /** On the kept validation rows. */
  macroF1: Score,
  accuracy: Score,
});
export type RunOutcome = z.output<typeof RunOutcome>;

export const outcomeOf = ({
  lineage,
  sha256,
  bytes,
  seconds,
  validation: { macroF1, accuracy },
}: Omit<ModelVersion, "version">): RunOutcome => ({ lineage, sha256, bytes, seconds, macroF1, accuracy });
