"use client";
import { useFormatter } from "next-intl";

/** One score from 0 to 1: its name, its number, and a small bar for the eye. */
export function ScoreBar({ name, score }: { name: string; score: number }) {
  const format = useFormatter();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_8rem] gap-x-3 sm:block">
      <dt className="text-muted">{name}</dt>
      <dd className="flex items-center gap-2">
        <span>{format.number(score, twoDecimals)}</span>
        <svg aria-hidden className="h-1.5 w-full overflow-hidden rounded-full">
          <rect width="100%" height="100%" className="fill-sunken" />
          <rect width={`${score * 100}%`} height="100%" className="fill-accent" />
        </svg>
      </dd>
    </div>
  );
}

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
