import { choiceEstimator } from "@/lib/ml/choices/choice-estimator";
import { learning } from "./learning";
import type { Mushroom } from "./schema";

/** Logistic regression with a weight for each answer alone: what the pairs are worth shows beside it. */
export const singleAnswers = choiceEstimator<Mushroom>({ ...learning, name: "single-answers", pairs: false });
