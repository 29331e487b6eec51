import { negators } from "@/lib/text/negators";
import type { Token } from "@/lib/text/tokenise";

const reach = 3;

/** A token and whether (1) or not (0) it stands in the scope of a negation. */
export type MarkedToken = Token & { negated: 0 | 1 };

/**
 * Marks what stands in the scope of a negation: up to three tokens after a negator, ending at punctuation.
 * Negators themselves and punctuation are never marked.
 */
export function markNegation(tokens: readonly Token[]): MarkedToken[] {
  const marked: MarkedToken[] = [];
  let left = 0;
  for (const { key, start, end, kind } of tokens) {
    let negated: 0 | 1 = 0;
    if (kind === "punctuation") left = 0;
    else if (negators.has(key)) left = reach;
    else if (left > 0) {
      negated = 1;
      left -= 1;
    }
    marked.push({ key, start, end, kind, negated });
  }
  return marked;
}
