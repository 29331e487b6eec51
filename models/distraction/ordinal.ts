import { z } from "zod";
import { columnEstimator } from "@/lib/ml/columns/column-estimator";
import { fitOrdinal, type OrdinalModel, ordinalScores } from "@/lib/ml/columns/ordinal-logistic";
import { columns, columnsOf } from "./columns";
import { decide } from "./decide";
import { familiarityOf } from "./familiarity";
import { type Answers, label } from "./schema";

const settings = { ridge: 5, hold: 1 };
const Meta = z.strictObject({ rows: z.int().min(1) });

/** Ordinal logistic regression: one slope for each answer, as low, medium and high stand in a row. */
export const ordinal = columnEstimator<Answers, OrdinalModel, z.output<typeof Meta>>({
  name: "ordinal",
  parameters: { method: "proportional odds", ...settings },
  labels: label.options,
  columns,
  columnsOf,
  learn: (rows, { init, onPass }) => {
    const model = fitOrdinal(rows, { ...settings, init });
    onPass(1, 1);
    return model;
  },
  scores: ordinalScores,
  format: "ordinal/1",
  meta: Meta,
  pack: ({ rows, ...arrays }) => ({ meta: { rows }, arrays }),
  unpack: (artifact, { columns: count, classes }) => {
    const slopes = artifact.array("slopes", "float64", count);
    const thresholds = artifact.array("thresholds", "float64", classes - 1);
    const ascending = thresholds.every((each, at) => at === 0 || each > (thresholds[at - 1] ?? each));
    if (!ascending || ![...slopes, ...thresholds].every(Number.isFinite))
      throw new RangeError("The numbers of the model are not valid.");
    return { slopes, thresholds, rows: artifact.meta.model.rows };
  },
  decide,
  familiarityOf,
});
