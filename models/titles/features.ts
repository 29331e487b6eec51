import type { FeatureDeclaration, FeatureValues } from "@/lib/task/feature";
import { languageHint } from "@/lib/text/language-hint";
import { littleWords } from "./little-words";
import { titleWords } from "./normalise-title";
import type { TitleInput } from "./schema";

/** What drift watches of a title, in bins that stay the same for all versions. Shares are 0-1. */
export const featureDeclarations = {
  characters: {
    kind: "numeric",
    title: { en: "Characters", id: "Jumlah karakter" },
    edges: [30, 50, 70, 90, 110, 140, 180, 250],
  },
  words: { kind: "numeric", title: { en: "Words", id: "Jumlah kata" }, edges: [4, 6, 8, 10, 12, 15, 20, 30] },
  wordLength: {
    kind: "numeric",
    title: { en: "Mean letters a word", id: "Rata-rata huruf per kata" },
    edges: [4, 5, 5.5, 6, 6.5, 7, 7.5, 8.5],
  },
  littleWordShare: {
    kind: "numeric",
    title: { en: "Share of little words", id: "Porsi kata tugas" },
    edges: [0.01, 0.1, 0.2, 0.3, 0.4, 0.5],
  },
  digitShare: {
    kind: "numeric",
    title: { en: "Share of words with digits", id: "Porsi kata berangka" },
    edges: [0.01, 0.1, 0.2],
  },
  uppercaseShare: {
    kind: "numeric",
    title: { en: "Capital share of letters", id: "Porsi huruf kapital" },
    edges: [0.01, 0.08, 0.12, 0.16, 0.25, 0.9],
  },
  language: {
    kind: "categorical",
    title: { en: "Language", id: "Bahasa" },
    values: ["id", "en", "other", "unknown"],
  },
} satisfies Record<string, FeatureDeclaration>;

/** The values of one title under the names declared above. */
export function features({
  title,
}: TitleInput): FeatureValues & Record<keyof typeof featureDeclarations, number | string> {
  const words = titleWords(title).map(({ text }) => text);
  const letters = title.match(/\p{L}/gu) ?? [];
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    characters: title.length,
    words: words.length,
    wordLength: share(
      words.reduce((sum, word) => sum + word.length, 0),
      words.length,
    ),
    littleWordShare: share(words.filter((word) => littleWords.has(word)).length, words.length),
    digitShare: share(words.filter((word) => /\p{N}/u.test(word)).length, words.length),
    uppercaseShare: share(letters.filter((letter) => /\p{Lu}/u.test(letter)).length, letters.length),
    language: languageHint(title).language,
  };
}
