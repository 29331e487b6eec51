import { z } from "zod";
import { columnEstimator } from "@/lib/ml/columns/column-estimator";
import { pairCount } from "@/lib/ml/columns/parse-libsvm";
import {
  fitSupportVectors,
  type SupportVectorModel,
  supportVectorScores,
} from "@/lib/ml/columns/support-vectors";
import { columns, columnsOf } from "./columns";
import { decide } from "./decide";
import { familiarityOf } from "./familiarity";
import { type Answers, label } from "./schema";

const settings = { cost: 1, gamma: 1 / 7, folds: 5, ridge: 1 };
const Meta = z.strictObject({ gamma: z.number().positive(), vectors: z.int().min(1) });

/** Support vector machine with a radial kernel. Its artifact holds some of the rows as they are. */
export const svm = columnEstimator<Answers, SupportVectorModel, z.output<typeof Meta>>({
  name: "svm",
  parameters: { method: "C-SVC, RBF kernel (LIBSVM)", ...settings },
  labels: label.options,
  columns,
  columnsOf,
  learn: (rows, options) => fitSupportVectors(rows, { ...settings, ...options }),
  scores: supportVectorScores,
  format: "svm/1",
  meta: Meta,
  pack: ({ gamma, ...arrays }) => ({ meta: { gamma, vectors: arrays.owners.length }, arrays }),
  unpack: (artifact, { columns: count, classes }) => {
    const { gamma, vectors: size } = artifact.meta.model;
    const pairs = pairCount(classes);
    const model = {
      gamma,
      vectors: artifact.array("vectors", "float64", size * count),
      owners: artifact.array("owners", "uint8", size),
      coefficients: artifact.array("coefficients", "float64", size * pairs),
      offsets: artifact.array("offsets", "float64", pairs),
      mix: artifact.array("mix", "float64", classes * pairs),
      bias: artifact.array("bias", "float64", classes),
    };
    const { vectors, owners, coefficients, offsets, mix, bias } = model;
    const finite = [vectors, coefficients, offsets, mix, bias].every((each) => each.every(Number.isFinite));
    if (!finite || owners.some((owner) => owner >= classes))
      throw new RangeError("The numbers of the model are not valid.");
    return model;
  },
  decide,
  familiarityOf,
});
