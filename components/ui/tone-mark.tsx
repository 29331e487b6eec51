import { cn } from "./cn";

export type Tone = "negative" | "neutral" | "positive";

const marks: Record<Tone, { path: string; color: string }> = {
  negative: { path: "M1.5 3h11L7 12.5z", color: "fill-negative" },
  neutral: { path: "M2.5 2.5h9v9h-9z", color: "fill-neutral" },
  positive: { path: "M7 1.5 12.5 11h-11z", color: "fill-positive" },
};

/** The shape of a class, so that nobody needs its colour. The word stands beside it. */
export function ToneMark({ tone, className }: { tone: Tone; className?: string }) {
  const { path, color } = marks[tone];
  return (
    <svg
      data-slot="tone-mark"
      aria-hidden
      viewBox="0 0 14 14"
      className={cn("size-3.5 shrink-0", color, className)}
    >
      <path d={path} />
    </svg>
  );
}
