import type { Tone } from "@/components/ui/tone-mark";

const fills: Record<Tone, string> = {
  negative: "fill-negative",
  neutral: "fill-neutral",
  positive: "fill-positive",
};

/** A bar from the middle to one side. `share` is from -1 to 1; the number stands beside it. */
export function DivergingBar({ share, tone }: { share: number; tone: Tone }) {
  const length = Math.min(1, Math.abs(share)) * 50;
  return (
    <svg aria-hidden className="h-3.5 w-full overflow-hidden rounded-sm">
      <rect width="100%" height="100%" className="fill-sunken" />
      <rect
        x={`${share < 0 ? 50 - length : 50}%`}
        width={`${length}%`}
        height="100%"
        className={share < 0 ? "fill-edge" : fills[tone]}
      />
      <line x1="50%" x2="50%" y2="100%" className="stroke-ink" />
    </svg>
  );
}
