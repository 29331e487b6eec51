import { distance } from "fastest-levenshtein";
import { wordStem } from "./word-stem";

/**
 * A way in which one word can stand for a row of words in another title: for a word, how many words from a place on it stands for
 * there (0 for none), or undefined for a word that it never applies to.
 */
export type NameRule = (word: string) => ((words: readonly string[], at: number) => number) | undefined;

/** Initials: NPV for net present value, P. for Propionibacterium. */
const initials: NameRule = (word) =>
  /^[a-z]{1,8}$/.test(word)
    ? (words, at) => {
        let count = 0;
        for (const letter of word) {
          if (words[at + count]?.[0] !== letter) return 0;
          count += 1;
          // A doubled word counts once: KUH for kitab undang-undang hukum.
          if (words[at + count] === words[at + count - 1]) count += 1;
        }
        return word.length > 1 || (words[at]?.length ?? 0) >= 4 ? count : 0;
      }
    : undefined;

/** The beginnings or ends of two words: jarwo for jajar legowo, askep for asuhan keperawatan. */
const blend: NameRule = (word) =>
  /^[a-z]{4,9}$/.test(word)
    ? (words, at) => {
        const [first = "", second = ""] = [words[at], words[at + 1]];
        for (let cut = 2; cut <= word.length - 2; cut += 1) {
          const [head, tail] = [word.slice(0, cut), word.slice(cut)];
          if (first.length <= cut || second.length <= tail.length) continue;
          if (isEdge(head, first) && isEdge(tail, second)) return 2;
        }
        return 0;
      }
    : undefined;

const isEdge = (part: string, word: string) => word.startsWith(part) || word.endsWith(part);

const longestRow = 3;

/** Written together for apart: popup, 20kV. */
const together: NameRule = (word) =>
  word.length >= 3
    ? (words, at) => {
        let row = words[at] ?? "";
        for (let count = 2; count <= longestRow && at + count <= words.length; count += 1) {
          row += words[at + count - 1] ?? "";
          if (row === word) return count;
        }
        return 0;
      }
    : undefined;

const consonants = (word: string) => word.replace(/[aiueo]/g, "");

/** Cut short: univ for universitas, bln for bulan. */
const short: NameRule = (word) =>
  /^[a-z]{2,6}$/.test(word)
    ? (words, at) => {
        const whole = words[at] ?? "";
        if (whole.length < word.length + 2 || whole[0] !== word[0]) return 0;
        return (word.length >= 3 && whole.startsWith(word)) || consonants(whole) === word ? 1 : 0;
      }
    : undefined;

/** Spellings this alike (1 - distance / longer length) are taken for one word. */
const alike = 0.75;
const shortestAlike = 5;

/** A misprint, or another spelling. Few misspell the first letter. */
const misprint: NameRule = (word) => {
  const stem = wordStem(word);
  if (stem.length < shortestAlike) return undefined;
  return (words, at) => {
    const other = wordStem(words[at] ?? "");
    const longer = Math.max(stem.length, other.length);
    const most = longer * (1 - alike);
    if (other.length < shortestAlike || stem[0] !== other[0] || Math.abs(stem.length - other.length) > most)
      return 0;
    return distance(stem, other) <= most ? 1 : 0;
  };
};

export const nameRules: readonly NameRule[] = [initials, together, blend, short, misprint];
