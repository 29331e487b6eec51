import type { Notice } from "@/lib/task/define-task";
import type { Prediction } from "@/lib/task/prediction";
import { type Answers, type Indicator, indicators } from "./schema";
import { nextSteps } from "./next-steps";

/** Drivers below this push (in probability of "high" less that of "low") are not worth a step of their own. */
const leastPush = 0.02;
const mostSteps = 2;

/**
 * A next step for each of the strongest drivers: the answers that move the result most from "low" towards "high". Where none
 * does, what helps most is named instead. Nothing without an explanation.
 */
export function advise(_answers: Answers, { explanation }: Prediction): readonly Notice[] {
  if (!explanation) return [];
  const pushes = indicators
    .map((name) => ({ name, push: pushOf(explanation, name) }))
    .toSorted((a, b) => b.push - a.push);
  const drivers = pushes.filter(({ push }) => push >= leastPush).slice(0, mostSteps);
  if (drivers.length > 0)
    return drivers.map(({ name }) => ({ code: `step_${name}`, text: nextSteps[name].step }));
  const best = pushes.at(-1);
  return best ? [{ code: `keep_${best.name}`, text: nextSteps[best.name].keep }] : [];
}

function pushOf({ parts }: NonNullable<Prediction["explanation"]>, name: Indicator): number {
  return parts
    .filter(({ field }) => field === name)
    .reduce((sum, { contribution }) => sum + (contribution["high"] ?? 0) - (contribution["low"] ?? 0), 0);
}
