import type { VersionOption } from "@/components/task/version-option";

/** The two versions asked for by number; else the one that serves, and beside it the challenger or the newest other. */
export function firstChoice(
  options: readonly VersionOption[],
  asked: readonly (number | undefined)[],
): readonly [VersionOption, VersionOption] | undefined {
  const byNumber = (number: number | undefined) => options.find(({ version }) => version === number);
  const left =
    byNumber(asked[0]) ?? options.find(({ aliases }) => aliases.includes("champion")) ?? options[0];
  if (!left) return undefined;
  const others = options.filter((option) => option !== left);
  const right =
    byNumber(asked[1]) ?? others.find(({ aliases }) => aliases.includes("challenger")) ?? others[0] ?? left;
  return [left, right];
}
