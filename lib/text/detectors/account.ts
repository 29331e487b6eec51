import type { DigitRun } from "@/lib/text/detectors/digit-runs";
import type { Finding } from "@/lib/text/detectors/finding";
import { followsOrderWord } from "@/lib/text/detectors/follows-order-word";
import { followsCurrency, isThousands, startsWithDate } from "@/lib/text/detectors/number-shape";

const BANKS =
  "bca|bri|bni|bsi|btn|mandiri|cimb|niaga|permata|danamon|jago|seabank|jenius|btpn|ocbc|maybank|muamalat|bukopin|panin|mega|syariah";
const KEYWORD = `no\\.? ?rek(?:ening)?|nomor rek(?:ening)?|norek(?:ening)?|rek(?:ening)?|virtual account|akun virtual|va|account|acc|acct|a\\.n\\.?|a/n|${BANKS}`;
const LINK = `no|nomor|nmr|nomer|number|num|bank|saya|aku|gue|gw|kami|my|our|is|adalah|yaitu|ini|di|ke|tujuan|pribadi|toko|penjual|seller|a|n`;
const CONTEXT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${KEYWORD})(?:nya|ku|mu)?(?![\\p{L}\\p{N}])`, "giu");
const LINK_WORD = new RegExp(`^(?:${KEYWORD}|${LINK})(?:nya|ku|mu)?$`, "i");
const EXPLICIT = /^(?:no\.? ?rek|nomor rek|norek|virtual account|akun virtual)/i;
const OTHER_NUMBER =
  /(?<![\p{L}])(?:nik|ktp|kk|hp|wa|telp|tlp|telepon|telpon|hubungi|kartu|pin|otp|saldo|total|sebesar|senilai|rp)(?![\p{L}])/iu;
const OWNER_AFTER = /^ ?\(?(?:[Aa]\.[Nn]\.?|[Aa]\/[Nn]|[Aa]tas nama|[Aa]n\.? (?=\p{Lu}))/u;
const REACH = 56;

/** How many digits the number must have after these words, or undefined when they do not lead to it. */
function neededDigits(keyword: string, between: string): number | undefined {
  const links = between.split(/[ .:=#()\-/,]+/).filter((word) => word !== "");
  if (/^[ .:=#()\-/]*$/.test(between.replace(/[\p{L}]/gu, "")) && links.every((word) => LINK_WORD.test(word)))
    return EXPLICIT.test(keyword) || links.some((word) => /^(?:no|nomor|nomer|number)$/i.test(word)) ? 5 : 7;
  const plain = between.replace(/a\.n\.?/i, "an");
  return /[,.!?;\n]/.test(plain) || OTHER_NUMBER.test(plain) ? undefined : 10;
}

/** Offset just after the number in `run` that opens at group `i`: at most 20 digits, loose counts left out. */
function numberEnd(text: string, run: DigitRun, i: number): number {
  let total = 0;
  let end = -1;
  for (let j = i; j < run.length; j += 1) {
    const group = run[j];
    if (!group || group.gluedRight || total + group.digits.length > 20) break;
    const gap = j > i ? text.slice(run[j - 1]?.end, group.start) : "";
    if (j > i && !/^(?: ?- ?|\.| )$/.test(gap)) break;
    if (gap === " " && ((j === i + 1 && total >= 8) || (total >= 8 && group.digits.length < 3))) break;
    total += group.digits.length;
    end = group.end;
  }
  return end;
}

function acceptable(text: string, start: number, end: number, needed: number): boolean {
  const written = text.slice(start, end);
  const digits = written.replace(/[^0-9]/g, "");
  if (digits.length < needed || isThousands(written) || startsWithDate(text, start)) return false;
  if (needed > 5 && digits.length < 10 && /000$/.test(digits)) return false;
  return !followsCurrency(text, start) && !followsOrderWord(text, start);
}

/** Bank account and virtual account numbers that a keyword announces, or that "a.n." (in the name of) follows. */
export function detectAccounts(text: string, runs: DigitRun[]): Finding[] {
  const found: Finding[] = [];
  const keywords = [...text.matchAll(CONTEXT)];
  let k = 0;
  for (const run of runs) {
    for (let i = 0; i < run.length; i += 1) {
      const first = run[i];
      if (!first || first.gluedLeft) continue;
      const end = numberEnd(text, run, i);
      if (end < 0) continue;
      while (k + 1 < keywords.length && (keywords[k + 1]?.index ?? 0) < first.start) k += 1;
      let needed = OWNER_AFTER.test(text.slice(end, end + 16)) ? 8 : undefined;
      // The earliest keyword in reach says most: in "no rek BCA 123" the bank alone would ask for more digits.
      for (let n = k; n >= 0 && n > k - 4; n -= 1) {
        const keyword = keywords[n];
        if (!keyword || keyword.index >= first.start) continue;
        const after = keyword.index + keyword[0].length;
        if (first.start - after > REACH) break;
        const here = neededDigits(keyword[0], text.slice(after, first.start));
        if (here !== undefined) needed = Math.min(needed ?? here, here);
      }
      if (needed === undefined || !acceptable(text, first.start, end, needed)) continue;
      found.push({ kind: "ACCOUNT", start: first.start, end });
      while (i + 1 < run.length && (run[i + 1]?.start ?? end) < end) i += 1;
    }
  }
  return found;
}
