import { choiceEstimator } from "@/lib/ml/choices/choice-estimator";
import { learning } from "./learning";
import type { Mushroom } from "./schema";

/** Logistic regression over answers and pairs of answers. */
export const logistic = choiceEstimator<Mushroom>({ ...learning, name: "logistic", pairs: true });
