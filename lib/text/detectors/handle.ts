import type { Finding } from "@/lib/text/detectors/finding";

const HANDLE =
  /(?<![\p{L}\p{N}_@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,39}(?:@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,3})?/giu;
// "@5000", "@ 5rb", "@Rp5.000", "@10pcs": the Indonesian "each" sign before a price or a count.
const PRICE =
  /^@(?:rp|idr)?\.?[0-9][0-9.]*(?:rb|ribu|rbu|k|jt|juta|pcs|kg|gr|gram|ml|l|lt|liter|pax|org|orang|biji|buah|box|pack|unit|bks|lusin|m|cm)?$/i;

/** Social handles (`@name`, also `@name@server`), but not the "@ price" notation. */
export function detectHandles(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(HANDLE)) {
    const name = match[0].replace(/\.{1,40}$/, "");
    if (name.length < 3 || PRICE.test(name) || !/[\p{L}_]/u.test(name)) continue;
    found.push({ kind: "HANDLE", start: match.index, end: match.index + name.length });
  }
  return found;
}
