import { thresholdMethod } from "./threshold-method";
import { titleEstimator } from "./title-estimator";

/** What the forests must beat: cuts through one score. */
export const threshold = titleEstimator("threshold", thresholdMethod);
