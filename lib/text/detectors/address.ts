import { addressPartsEnd } from "@/lib/text/detectors/address-part";
import type { Finding } from "@/lib/text/detectors/finding";
import { streetNameEnd } from "@/lib/text/detectors/street-name";

const STREET =
  /(?<![\p{L}\p{N}-])(jln\.?|jl\.?|jalan|gg\.?|gang|kompleks?|komp\.|perumahan|perum\.?) ?(?=[\p{L}\p{N}])/giu;
const SHORT = /^(?:jln?|gg|komp|perum)\.?$/i;
// The housing ministry is no address.
const NOT_ESTATE = /^(?:rakyat|dan|nasional|subsidi)(?![\p{L}])/iu;
const STANDALONE = [
  /(?<![\p{L}\p{N}-])rt ?\/ ?rw[. :]{0,2}[0-9]{1,3} ?\/ ?[0-9]{1,3}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}-])rt[. :]{0,2}[0-9]{1,3} ?[,/]? ?rw[. :]{0,2}[0-9]{1,3}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}-])RT[. :]{0,2}(?:0[0-9]{1,2}(?:\/[0-9]{2,3})?|[0-9]{1,2}\/0[0-9]{1,2})(?![\p{L}\p{N}/])/gu,
  /(?<![\p{L}\p{N}-])blok [a-z]{1,2} ?[-./]? ?[0-9]{1,3}[a-z]?(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}-])blok [a-z]{1,2},? (?=no(?:mor)?[. ]{1,2}[0-9])/giu,
  /(?<![\p{L}\p{N}-])(?:[Kk]el\.|[Kk]ec\.|[Kk]elurahan|[Kk]ecamatan) ?\p{Lu}[\p{L}'’]{2,24}(?: \p{Lu}[\p{L}'’]{1,24}){0,2}(?![\p{L}\p{N}])/gu,
];
const COUNTED = /^ (?:kali|orang|pcs|buah|unit|hari|jam|menit|rb|ribu|juta)(?![\p{L}])/iu;

function detectStreets(text: string): Finding[] {
  const found: Finding[] = [];
  let done = 0;
  for (const match of text.matchAll(STREET)) {
    if (match.index < done) continue;
    const [whole, keyword = ""] = match;
    const at = match.index + whole.length;
    const glued = at === match.index + keyword.length && !keyword.endsWith(".");
    if (glued || (/^per/i.test(keyword) && NOT_ESTATE.test(text.slice(at, at + 10)))) continue;
    const capitals = keyword.length > 2 && keyword === keyword.toUpperCase();
    const named = streetNameEnd(text, at, { short: SHORT.test(keyword), capitals });
    if (named < 0) continue;
    done = addressPartsEnd(text, named);
    found.push({ kind: "ADDRESS", start: match.index, end: done });
  }
  return found;
}

/**
 * Addresses that a keyword opens (street, alley, estate, block, RT/RW, ward, district). A finding takes the
 * name and the numbered parts after it and ends there, so the rest of the sentence stays readable.
 */
export function detectAddresses(text: string): Finding[] {
  const found = detectStreets(text);
  for (const pattern of STANDALONE) {
    let done = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index < done) continue;
      const end = addressPartsEnd(text, match.index + match[0].trimEnd().replace(/,$/, "").length);
      done = end;
      if (!COUNTED.test(text.slice(end, end + 10))) found.push({ kind: "ADDRESS", start: match.index, end });
    }
  }
  return found;
}
