import "server-only";
import { z } from "zod";
import { Bilingual } from "@/lib/language";

/** What a run goes through, in order. */
export const runSteps = ["queued", "collect", "train", "evaluate", "gate", "register", "done"] as const;
export const RunStep = z.enum(runSteps);
export type RunStep = z.output<typeof RunStep>;

/** One line of a run's log; the first line of a step says when it began. */
export const LogLine = z.object({ at: z.iso.datetime({ offset: true }), step: RunStep, text: Bilingual });
export type LogLine = z.output<typeof LogLine>;

/**
 * Figures to plot over the course of training: `share` (0-1) is how far it was, `step` the method's own count of its passes
 * where it counts them, the rest is what was measured.
 */
export const MetricPoint = z.object({ share: z.number() }).catchall(z.number());
export type MetricPoint = z.output<typeof MetricPoint>;
