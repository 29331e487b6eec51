import type { Match } from "@/lib/task/prediction";

/** What of the matches is to be seen. */
export type MatchChoice = {
  /** Least score, 0-1. */
  threshold: number;
  /** At most so many; null for all. */
  top: number | null;
  /** Words that all have to be in the title, whatever their case. */
  filter: string;
};

export type RankedMatch = Match & { rank: number };

/** The matches to be shown, each with its rank among all, and how many there are without the limit. */
export function selectMatches(
  matches: readonly Match[],
  { threshold, top, filter }: MatchChoice,
): { shown: RankedMatch[]; fitting: number; all: number } {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = matches
    .map((match, index) => ({ ...match, rank: index + 1 }))
    .filter(
      ({ score, title }) => score >= threshold && words.every((word) => title.toLowerCase().includes(word)),
    );
  return { shown: fitting.slice(0, top ?? undefined), fitting: fitting.length, all: matches.length };
}
