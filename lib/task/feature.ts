import { z } from "zod";
import { Bilingual } from "@/lib/language";

/**
 * A signal that drift watches, with the fixed bins it is counted in.
 * A numeric feature has k ascending inner edges and so k + 1 bins; a categorical one has its values and a last bin for anything else.
 * A text is counted by its number of words, in bins as those of a number: what it says is nobody's signal.
 */
export const FeatureDeclaration = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("numeric"), title: Bilingual, edges: z.array(z.number()).min(1) }),
  z.object({ kind: z.literal("categorical"), title: Bilingual, values: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal("text"), title: Bilingual, edges: z.array(z.number()).min(1) }),
]);
export type FeatureDeclaration = z.output<typeof FeatureDeclaration>;

export type FeatureValues = Record<string, number | string>;

/** Bin of a value: for numbers the count of edges at or below it, for categories the index of the value (last bin: unknown). */
export function featureBin(declaration: FeatureDeclaration, value: number | string): number {
  if (declaration.kind === "categorical") {
    const index = declaration.values.indexOf(String(value));
    return index < 0 ? declaration.values.length : index;
  }
  const number = declaration.kind === "text" ? wordCount(String(value)) : Number(value);
  return declaration.edges.filter((edge) => edge <= number).length;
}

/** How many bins a feature is counted in. */
export function featureBinCount(declaration: FeatureDeclaration): number {
  return 1 + (declaration.kind === "categorical" ? declaration.values.length : declaration.edges.length);
}

const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
