import type { DigitRun } from "@/lib/text/detectors/digit-runs";
import type { Finding } from "@/lib/text/detectors/finding";
import { followsOrderWord } from "@/lib/text/detectors/follows-order-word";
import { luhn } from "@/lib/text/detectors/luhn";

// Leading digits issuers really use, by length. Barcodes (89…, 97…) and clock stamps (17…) fall outside.
const ISSUERS: Record<number, RegExp> = {
  13: /^4/,
  14: /^3(?:0|[689])/,
  15: /^3[47]/,
};
const LONG_ISSUER = /^(?:[2-6]|1946|81)/;
// How cards are printed: fours, with American Express and Diners as the exceptions.
const PRINTED = /^(?:4(?:,4){2,3}(?:,[1-4])?|4,6,[45])$/;

function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  return (ISSUERS[digits.length] ?? LONG_ISSUER).test(digits) && luhn(digits);
}

/** Bank card numbers of 13 to 19 digits, whole or in printed groups, that pass the Luhn check. */
export function detectCards(text: string, runs: DigitRun[]): Finding[] {
  const found: Finding[] = [];
  for (const run of runs) {
    for (let i = 0; i < run.length; i += 1) {
      const first = run[i];
      if (!first || first.gluedLeft) continue;
      let digits = "";
      let sizes = "";
      let separator: string | undefined;
      for (let j = i; j < Math.min(run.length, i + 5); j += 1) {
        const group = run[j];
        if (!group) break;
        if (j > i) {
          const gap = text.slice(run[j - 1]?.end, group.start);
          separator ??= gap;
          if (gap !== separator || /[()]/.test(gap)) break;
        }
        digits += group.digits;
        sizes += sizes === "" ? String(group.digits.length) : `,${group.digits.length}`;
        if (group.gluedRight || !(i === j || PRINTED.test(sizes)) || !isCard(digits)) continue;
        if (!followsOrderWord(text, first.start))
          found.push({ kind: "CARD", start: first.start, end: group.end });
      }
    }
  }
  return found;
}
