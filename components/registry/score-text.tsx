"use client";
import { useFormatter } from "next-intl";
import { cn } from "@/components/ui/cn";

const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;

type ScoreTextProps = {
  score: { value: number; interval: readonly [number, number]; n: number };
  /** Shows n too. */
  withN?: boolean;
  /** The interval below the figure: narrower. */
  stacked?: boolean;
  className?: string;
};

/** An estimate with its 95 % interval: the figure, and what it could as well be. */
export function ScoreText({
  score: { value, interval, n },
  withN = false,
  stacked = false,
  className,
}: ScoreTextProps) {
  const format = useFormatter();
  const [low, high] = interval.map((bound) => format.number(bound, digits));
  return (
    <span data-slot="score" className={cn("whitespace-nowrap", className)}>
      {format.number(value, digits)}{" "}
      <span className={cn("text-sm text-muted", stacked && "block")}>
        ({low} – {high}){withN && `, n = ${format.number(n)}`}
      </span>
    </span>
  );
}
