import { forestMethod } from "./forest-method";
import { measureNames } from "./pair-measures";
import { titleEstimator } from "./title-estimator";

/** The full forest: every measure. */
export const fullForest = forestMethod(measureNames, {
  trees: 150,
  maxDepth: 10,
  minLeaf: 3,
  columnsPerSplit: 4,
});

export const forest = titleEstimator("forest", fullForest);
