import { featureBin, featureBinCount, type FeatureDeclaration, type FeatureValues } from "@/lib/task/feature";
import type { Prediction } from "@/lib/task/prediction";
import type { Reference } from "@/lib/task/version";

const confidenceBins = 20;

/** What is normal for a version: its features, answers and confidence on the rows it was validated with, as counts per bin. */
export function referenceOf(
  rows: readonly { features: FeatureValues; prediction: Prediction }[],
  declarations: Record<string, FeatureDeclaration>,
  labels: readonly string[],
): Reference {
  const zeros = (length: number) => Array.from({ length }, () => 0);
  const count = (bins: number[], bin: number) => {
    bins[bin] = (bins[bin] ?? 0) + 1;
  };
  const features = Object.fromEntries(
    Object.entries(declarations).map(([name, declaration]) => {
      const bins = zeros(featureBinCount(declaration));
      for (const row of rows) count(bins, featureBin(declaration, row.features[name] ?? Number.NaN));
      return [name, bins];
    }),
  );
  const confidence = zeros(confidenceBins);
  for (const { prediction } of rows) {
    count(confidence, Math.min(confidenceBins - 1, Math.floor(prediction.confidence * confidenceBins)));
  }
  const answers = Object.fromEntries(
    labels.map((label) => [label, rows.filter(({ prediction }) => prediction.label === label).length]),
  );
  return { n: rows.length, features, labels: answers, confidence };
}
