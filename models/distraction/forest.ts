import { forestEstimator } from "@/lib/ml/forest/forest-estimator";
import { columns, columnsOf } from "./columns";
import { decide } from "./decide";
import { familiarityOf } from "./familiarity";
import { type Answers, label } from "./schema";

/** Many small trees. No leaf of any is about fewer than three people. */
export const forest = forestEstimator<Answers>({
  name: "forest",
  labels: label.options,
  columns,
  columnsOf,
  settings: { trees: 200, maxDepth: 6, minLeaf: 3, columnsPerSplit: 2 },
  decide,
  familiarityOf,
});
