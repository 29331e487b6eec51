import { stopWords } from "@/lib/text/stop-words";
import { tokenise } from "@/lib/text/tokenise";

/** Gives every word a place in one list, so that rows can be counted without reading their texts again. */
export function wordIndex() {
  const places = new Map<string, number>();
  const placeOf = (word: string) => {
    const known = places.get(word) ?? places.size;
    places.set(word, known);
    return known;
  };
  return {
    /** The words of a text that say something: no stop words (words that negate are none), numbers or single letters. */
    of: (text: string): number[] => {
      const said = tokenise(text).filter(
        ({ key, kind }) => kind === "word" && key.length > 1 && !/^\p{N}/u.test(key) && !stopWords.has(key),
      );
      return [...new Set(said.map(({ key }) => placeOf(key)))];
    },
    words: (): string[] => [...places.keys()],
  };
}
