import { forestMethod } from "./forest-method";
import { titleEstimator } from "./title-estimator";

/** A small forest over the three scores that are shown. */
export const smallForest = forestMethod(["cosine", "jaccard", "editRatio"], {
  trees: 25,
  maxDepth: 6,
  minLeaf: 5,
  columnsPerSplit: 2,
});

export const lightweight = titleEstimator("lightweight", smallForest);
