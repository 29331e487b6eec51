import { z } from "zod";
import { readArtifact, writeArtifact } from "@/lib/ml/artifact";
import { measureNames } from "./pair-measures";
import type { PairMethod } from "./pair-method";
import type { PairRow } from "./pair-rows";
import { label as bands } from "./schema";

/** Three cuts through one score; `counts[band * bands + truth]` are the training pairs between them. */
type Thresholds = { measure: number; cuts: readonly number[]; counts: Float64Array };

const format = "title-threshold/1";
const candidates = ["cosine", "jaccard", "editRatio"] as const;
const size = bands.options.length;

const Meta = z.strictObject({
  measure: z.enum(candidates),
  cuts: z.array(z.number()).length(size - 1),
});

/** The plain way to compare with: cuts through whichever one of the three scores makes the fewest mistakes on the training pairs. */
export const thresholdMethod: PairMethod<Thresholds> = {
  parameters: { method: "cuts through one score", scores: candidates.join(", ") },
  fit(pairs) {
    const [best] = candidates
      .map((name) => {
        const measure = measureNames.indexOf(name);
        return { measure, ...bestCuts(pairs, measure) };
      })
      .sort((a, b) => a.mistakes - b.mistakes);
    if (!best || pairs.length === 0) throw new RangeError("There is nothing to learn from.");
    return counted({ measure: best.measure, cuts: best.cuts, counts: new Float64Array(size * size) }, pairs);
  },
  update: counted,
  /** Shares of the training pairs between the same cuts, one more of each band so that none is ruled out. */
  probabilities({ measure, cuts, counts }, measures) {
    const band = bandOf(cuts, measures[measure] ?? 0);
    const own = counts.subarray(band * size, (band + 1) * size).map((count) => count + 1);
    const whole = own.reduce((sum, count) => sum + count, 0);
    return Float64Array.from(own, (count) => count / whole);
  },
  write: ({ measure, cuts, counts }) =>
    writeArtifact(format, { measure: measureNames[measure], cuts: [...cuts] }, { counts }),
  read(bytes) {
    const { meta, array } = readArtifact(bytes, format, Meta);
    const counts = array("counts", "float64", size * size);
    if (!counts.every((count) => count >= 0 && count < Infinity))
      throw new RangeError("A count is not a number of pairs.");
    return { measure: measureNames.indexOf(meta.measure), cuts: meta.cuts, counts };
  },
};

/** The closest band whose cut the score reaches; cuts fall. */
function bandOf(cuts: readonly number[], score: number): number {
  const band = cuts.findIndex((cut) => score >= cut);
  return band < 0 ? size - 1 : band;
}

function counted(model: Thresholds, pairs: readonly PairRow[]): Thresholds {
  const counts = model.counts.slice();
  for (const { measures, target, weight } of pairs) {
    const cell = bandOf(model.cuts, measures[model.measure] ?? 0) * size + target;
    counts[cell] = (counts[cell] ?? 0) + weight;
  }
  return { ...model, counts };
}

/**
 * Falling cuts that put the most weight of pairs in their own band, exactly: from the closest pair to the farthest, `right[b]`
 * is the best that a division into bands 0 to b can do, and `open[b]` where its last band begins.
 */
function bestCuts(pairs: readonly PairRow[], measure: number) {
  const sorted = pairs
    .map(({ measures, target, weight }) => ({ score: measures[measure] ?? 0, target, weight }))
    .sort((a, b) => b.score - a.score);
  type Division = { right: number; cuts: readonly number[] };
  let best: Division[] = bands.options.map((_, band) => ({ right: 0, cuts: Array<number>(band).fill(2) }));
  let before = 2;
  for (const { score, target, weight } of sorted) {
    // A band may begin only between two different scores.
    const between = (before + score) / 2;
    if (score !== before) {
      best = best.map((own, band) => {
        const closer = best.slice(0, band).reduce<Division | undefined>((most, other, from) => {
          const opened = {
            right: other.right,
            cuts: [...other.cuts, ...Array<number>(band - from).fill(between)],
          };
          return !most || opened.right > most.right ? opened : most;
        }, undefined);
        return closer && closer.right > own.right ? closer : own;
      });
    }
    best = best.map((own, band) => (band === target ? { ...own, right: own.right + weight } : own));
    before = score;
  }
  const whole = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const end = best.reduce((most, division) => (division.right > most.right ? division : most), {
    right: -1,
    cuts: [],
  } as Division);
  const cuts = Array.from({ length: size - 1 }, (_, at) => end.cuts[at] ?? -1);
  return { cuts, mistakes: whole - end.right };
}
