import { createRandom } from "@/lib/stats/random";
import { highest, type Indicator, indicators, input, type Label, lowest } from "./schema";

/** What was published of the 88 answers: mean and standard deviation of each, and its rank correlation (Spearman) with the self-rating. */
export const published: Record<
  Indicator,
  { mean: number; sd: number; rankCorrelation: number; least: number }
> = {
  frequency: { mean: 6.88, sd: 1.01, rankCorrelation: 0.21, least: 4 },
  duration: { mean: 6.11, sd: 1.49, rankCorrelation: 0.32, least: 2 },
  purpose: { mean: 4.69, sd: 1.3, rankCorrelation: 0.14, least: 1 },
  control: { mean: 5.3, sd: 1.75, rankCorrelation: 0.51, least: 1 },
  perception: { mean: 5.17, sd: 1.7, rankCorrelation: -0.11, least: 1 },
  management: { mean: 4.82, sd: 1.77, rankCorrelation: -0.41, least: 1 },
  effort: { mean: 3.86, sd: 1.63, rankCorrelation: -0.22, least: 1 },
};

/** Where a standard normal number leaves 9 of 88 below it, and 32 of 88 above. */
const lowBelow = -1.271;
const highFrom = 0.349;

export type StarterRow = Record<Indicator, number> & { label: Label };

/**
 * Students who do not exist: a standard normal distraction, and for each indicator a normal number that hangs together with it as
 * published (r = 2 sin(pi rho / 6), Pearson 1907), moved, spread, rounded and cut to the scale. Between the indicators nothing
 * is published, so they hang together through the distraction alone.
 */
export function generateStarter(rows: number, seed: number): StarterRow[] {
  const random = createRandom(seed);
  return Array.from({ length: rows }, () => {
    const distraction = normal(random);
    const answers = indicators.map((name): [Indicator, number] => {
      const { mean, sd, rankCorrelation, least } = published[name];
      const r = 2 * Math.sin((Math.PI * rankCorrelation) / 6);
      const own = r * distraction + Math.sqrt(1 - r * r) * normal(random);
      return [name, Math.max(lowest, least, Math.min(highest, Math.round(mean + sd * own)))];
    });
    const label: Label = distraction < lowBelow ? "low" : distraction < highFrom ? "medium" : "high";
    return { ...input.parse(Object.fromEntries(answers)), label };
  });
}

/** Nearly standard normal: the sum of twelve uniform numbers less 6. Adding is the same on every machine; logarithms need not be. */
function normal(random: () => number): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw += 1) sum += random();
  return sum;
}

/** The starter file: 600 rows, marked as made up. */
export function starterFile(): string {
  const lines = generateStarter(600, 20_251).map((row) =>
    [...indicators.map((name) => row[name]), row.label, "true"].join(","),
  );
  return [[...indicators, "distraction", "synthetic"].join(","), ...lines, ""].join("\n");
}
