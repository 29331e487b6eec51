import type { AnswerWeights } from "@/lib/ml/choices/weigh-answers";

/**
 * When the model speaks, and when it declines. Calling a poisonous mushroom edible costs `cost` times as much as leaving an
 * edible one, so "edible" is the cheaper word only where the odds of poison are below 1 : cost. On top of that it has
 * to be backed: by enough answers, by a combination that is like known ones, and by nothing that only poisonous rows have.
 */
export const rules = {
  cost: 10_000,
  /** From here on poison counts as established (0-1); in between the model declines. */
  poisonousFrom: 0.9,
  leastAnswers: 10,
  /** Share of the answers, alone and in pairs, that known rows have too. */
  familiarityFloor: 0.97,
  /** Answers and pairs that only edible rows have, at least. */
  leastEdibleOnly: 3,
  /** Pairs, but no answer alone, that only poisonous rows have, at most. */
  mostPoisonousOnly: 1,
};

export type Reason = "unlike_known" | "too_few_answers" | "not_sure_enough" | "mixed_signs";

type Decision = { label: "edible" | "poisonous"; undecided?: Reason };

/** The word for a probability of poison (0-1) and what it stands on. Where the model declines, the label is the one that does no harm. */
export function decide(poison: number, found: AnswerWeights): Decision {
  const declined = (undecided: Reason): Decision => ({ label: "poisonous", undecided });
  const { answered, features, known, unknownAnswers, onlyAnswers, onlyPairs } = found;
  if (unknownAnswers > 0 || known < features * rules.familiarityFloor) return declined("unlike_known");
  if (poison >= rules.poisonousFrom) return { label: "poisonous" };
  if (answered < rules.leastAnswers) return declined("too_few_answers");
  if (poison * rules.cost >= 1 - poison) return declined("not_sure_enough");
  if (onlyAnswers[1] > 0 || onlyPairs[1] > rules.mostPoisonousOnly) return declined("mixed_signs");
  if (onlyAnswers[0] + onlyPairs[0] < rules.leastEdibleOnly) return declined("not_sure_enough");
  return { label: "edible" };
}
