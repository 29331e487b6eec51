import { stemIndonesian } from "@/lib/text/stem-indonesian";
import { asIndonesian, oneSpelling } from "./one-spelling";

// Most words of a large collection come back again and again.
const remembered = new Map<string, string>();
const mostRemembered = 200_000;

/** The stem of a word in lower case, in one spelling; remembered. */
export function wordStem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = oneSpelling(stemIndonesian(asIndonesian(word)));
  if (remembered.size < mostRemembered) remembered.set(word, stem);
  return stem;
}
