"use client";
import { useFormatter } from "next-intl";
import { cn } from "@/components/ui/cn";
import { ToneMark, type Tone } from "@/components/ui/tone-mark";
import { probabilityText } from "./probability-text";

type ProbabilityBarsProps = {
  label: string;
  /** In the order to be shown; probabilities 0 to 1. */
  classes: readonly { id: string; title: string; tone: Tone; probability: number }[];
  /** The class that was answered. */
  chosen?: string;
};

const fills: Record<Tone, string> = {
  negative: "fill-negative",
  neutral: "fill-neutral",
  positive: "fill-positive",
};

/** Each class with its probability: shape, word, number, and a bar for the eye. */
export function ProbabilityBars({ label, classes, chosen }: ProbabilityBarsProps) {
  const format = useFormatter();
  return (
    <ul data-slot="probability-bars" aria-label={label} className="grid gap-3">
      {classes.map(({ id, title, tone, probability }) => (
        <li key={id} data-class={id} className="grid gap-1" aria-current={id === chosen || undefined}>
          <span className={cn("flex items-center gap-2", id === chosen && "font-semibold")}>
            <ToneMark tone={tone} />
            <span>{title}</span>
            <span className="ml-auto">{probabilityText(format, probability)}</span>
          </span>
          <svg aria-hidden className="h-2.5 w-full overflow-hidden rounded-full">
            <rect width="100%" height="100%" className="fill-sunken" />
            <rect width={`${(probability * 100).toFixed(2)}%`} height="100%" className={fills[tone]} />
          </svg>
        </li>
      ))}
    </ul>
  );
}
