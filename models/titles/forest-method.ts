import { z } from "zod";
import { readArtifact, writeArtifact } from "@/lib/ml/artifact";
import { chooseCalibration } from "@/lib/ml/calibration";
import { fitForest, type ForestSettings } from "@/lib/ml/forest/fit-forest";
import type { Forest } from "@/lib/ml/forest/forest";
import { readForest, writeForest } from "@/lib/ml/forest/forest-artifact";
import { binsOf, predictForest } from "@/lib/ml/forest/predict-forest";
import { updateForest } from "@/lib/ml/forest/update-forest";
import { softmax } from "@/lib/ml/softmax";
import { measureNames, type MeasureName } from "./pair-measures";
import type { PairMethod } from "./pair-method";
import { pairFolds, type PairRow } from "./pair-rows";
import { label as bands } from "./schema";

export type CalibratedForest = { forest: Forest; temperature: number };

const format = "title-forest/1";
const Meta = z.strictObject({ temperature: z.number().positive() });

const folds = 5;
/** An update may add at most this much of what a leaf holds. */
const updateBound = 1;
/** No band is ever ruled out, or a logarithm would be infinite. */
const leastShare = 1e-3;

/** A random forest over some of the measures, with one temperature fitted on pairs that the trees judging them never saw. */
export function forestMethod(
  columns: readonly MeasureName[],
  settings: ForestSettings,
): PairMethod<CalibratedForest> {
  const places = columns.map((name) => measureNames.indexOf(name));
  const valuesOf = (measures: readonly number[]) => places.map((place) => measures[place] ?? 0);
  const scoresOf = (forest: Forest, measures: readonly number[]) =>
    predictForest(forest, binsOf(forest, valuesOf(measures))).map((share) =>
      Math.log(Math.max(share, leastShare)),
    );

  function grow(pairs: readonly PairRow[], seed: number, onTree?: (tree: number) => void): Forest {
    const values = pairs.map(({ measures }) => valuesOf(measures));
    const data = {
      columns: places.map((_, column) => Float64Array.from(values, (row) => row[column] ?? 0)),
      targets: Uint8Array.from(pairs, ({ target }) => target),
      weights: Float64Array.from(pairs, ({ weight }) => weight),
    };
    return fitForest(data, settings, { labels: bands.options, seed, onTree });
  }

  function temperatureOf(pairs: readonly PairRow[], seed: number): number {
    const judged = pairFolds(pairs, folds, seed)
      .filter(({ train, test }) => train.length > 0 && test.length > 0)
      .flatMap(({ train, test }) => {
        const forest = grow(train, seed);
        return test.map((pair) => ({ pair, scores: scoresOf(forest, pair.measures) }));
      });
    const scores = Float64Array.from(judged.flatMap((one) => [...one.scores]));
    const targets = Uint32Array.from(judged, ({ pair }) => pair.target);
    return chooseCalibration(
      scores,
      targets,
      Float64Array.from(judged, ({ pair }) => pair.weight),
    ).temperature;
  }

  return {
    parameters: {
      method: "random forest, Gini",
      measures: columns.join(", "),
      trees: settings.trees,
      maxDepth: settings.maxDepth,
      minLeaf: settings.minLeaf,
      columnsPerSplit: settings.columnsPerSplit,
      calibration: `temperature, ${folds} parts`,
      updateBound,
    },
    fit(pairs, seed, { onProgress, signal }) {
      const temperature = temperatureOf(pairs, seed);
      const forest = grow(pairs, seed, (tree) => {
        signal?.throwIfAborted();
        onProgress?.({ share: tree / settings.trees, step: tree, metrics: {} });
      });
      return { forest, temperature };
    },
    update({ forest, temperature }, pairs) {
      const rows = pairs.map(({ measures, target, weight }) => ({
        bins: binsOf(forest, valuesOf(measures)),
        target,
        weight,
      }));
      return { forest: updateForest(forest, rows, updateBound), temperature };
    },
    probabilities: ({ forest, temperature }, measures) =>
      softmax(scoresOf(forest, measures).map((score) => score / temperature)),
    write: ({ forest, temperature }) =>
      writeArtifact(format, { temperature }, { forest: writeForest(forest) }),
    read(bytes) {
      const { meta, array } = readArtifact(bytes, format, Meta);
      const forest = readForest(array("forest", "uint8"));
      if (forest.edges.length !== places.length || forest.labels.join() !== bands.options.join())
        throw new RangeError("The forest has other measures or bands.");
      return { forest, temperature: meta.temperature };
    },
  };
}
