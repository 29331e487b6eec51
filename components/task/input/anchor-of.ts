import type { FormField } from "@/lib/task/form-field";

type Anchor = NonNullable<FormField["anchors"]>[number];

/** What a point of a scale means: its own words, or the two between which it lies. */
export function anchorOf(
  anchors: readonly Anchor[],
  value: number,
): { at: string } | { below: string; above: string } | undefined {
  const ascending = anchors.toSorted((a, b) => a.value - b.value);
  const at = ascending.find((anchor) => anchor.value === value);
  if (at) return { at: at.text };
  const below = ascending.findLast((anchor) => anchor.value < value);
  const above = ascending.find((anchor) => anchor.value > value);
  return below && above ? { below: below.text, above: above.text } : undefined;
}
