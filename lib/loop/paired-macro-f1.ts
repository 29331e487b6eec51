import { macroF1 } from "@/lib/stats/macro-f1";
import { multinomialDraw } from "@/lib/stats/multinomial-draw";
import { quantile } from "@/lib/stats/quantile";
import { createRandom } from "@/lib/stats/random";

/** Hold-out rows counted by truth and what both versions answered. */
export type PairedCell = { truth: string; champion: string; challenger: string; count: number };

/** Counts rows by (truth, champion, challenger). @throws RangeError when the lengths differ. */
export function pairedCells(
  truth: readonly string[],
  champion: readonly string[],
  challenger: readonly string[],
): PairedCell[] {
  if (champion.length !== truth.length || challenger.length !== truth.length) {
    throw new RangeError("Truth and predictions have different lengths.");
  }
  const cells = new Map<string, PairedCell>();
  truth.forEach((label, row) => {
    const answers = { champion: champion[row] ?? "", challenger: challenger[row] ?? "" };
    const key = JSON.stringify([label, answers.champion, answers.challenger]);
    const cell = cells.get(key) ?? { truth: label, ...answers, count: 0 };
    cell.count += 1;
    cells.set(key, cell);
  });
  return [...cells.values()];
}

/**
 * Macro-F1 of both versions on the same rows, with the seeded percentile bootstrap interval of the difference
 * (challenger - champion). Rows are resampled as whole pairs, so what both find easy or hard cancels out.
 */
export function pairedMacroF1(
  cells: readonly PairedCell[],
  { seed, iterations, level }: { seed: number; iterations: number; level: number },
): { champion: number; challenger: number; difference: number; interval: [number, number] } {
  const random = createRandom(seed);
  const counts = cells.map(({ count }) => count);
  const measure = (sample: readonly number[]) => {
    const of = (version: "champion" | "challenger") =>
      macroF1(
        cells.map((cell, index) => ({
          truth: cell.truth,
          predicted: cell[version],
          count: sample[index] ?? 0,
        })),
      );
    return { champion: of("champion"), challenger: of("challenger") };
  };
  const differences = Array.from({ length: iterations }, () => {
    const { champion, challenger } = measure(multinomialDraw(counts, random));
    return challenger - champion;
  });
  const { champion, challenger } = measure(counts);
  const tail = (1 - level) / 2;
  const interval: [number, number] = [quantile(differences, tail), quantile(differences, 1 - tail)];
  return { champion, challenger, difference: challenger - champion, interval };
}
