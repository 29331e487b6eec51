import type { Tone } from "@/components/ui/tone-mark";
import type { Strength } from "./highlight";

const against: Record<number, string> = {
  1: "decoration-1 decoration-edge",
  2: "decoration-2 decoration-muted",
  3: "decoration-3 decoration-ink",
};

const inFavour: Record<Tone, Record<number, string>> = {
  negative: { 1: "bg-negative/15", 2: "bg-negative/28", 3: "bg-negative/45" },
  neutral: { 1: "bg-neutral/15", 2: "bg-neutral/28", 3: "bg-neutral/45" },
  positive: { 1: "bg-positive/15", 2: "bg-positive/28", 3: "bg-positive/45" },
};

/** For a label: ground in its colour. Against it: a dotted line below. Both grow with the strength, so colour alone never tells. */
export function strengthStyle(tone: Tone, strength: Strength): string {
  if (strength === 0) return "";
  if (strength > 0) return `rounded-sm px-0.5 -mx-0.5 ${inFavour[tone][strength] ?? ""}`;
  return `underline decoration-dotted underline-offset-4 ${against[-strength] ?? ""}`;
}
