import { type Answers, type Indicator, indicators } from "./schema";

/** Lowest answers that anybody in the survey gave, where that is not 1; the highest is 8 throughout. */
const lowestSeen: Partial<Record<Indicator, number>> = { frequency: 4, duration: 2 };

/** Share of the answers that lie where the survey has any. */
export function familiarityOf(answers: Answers): { share: number; counted: number } {
  const seen = indicators.filter((name) => answers[name] >= (lowestSeen[name] ?? 1));
  return { share: seen.length / indicators.length, counted: indicators.length };
}
