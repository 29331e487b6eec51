import type { FeatureDeclaration, FeatureValues } from "@/lib/task/feature";
import { languageHint } from "@/lib/text/language-hint";
import { slang } from "@/lib/text/slang";
import { tokenise } from "@/lib/text/tokenise";

/** What drift watches of a text, in bins that stay the same for all versions. Shares are 0-1. */
export const featureDeclarations = {
  characters: {
    kind: "numeric",
    title: { en: "Characters", id: "Jumlah karakter" },
    edges: [20, 40, 80, 120, 200, 300, 500, 1000],
  },
  words: {
    kind: "numeric",
    title: { en: "Words", id: "Jumlah kata" },
    edges: [4, 7, 12, 20, 30, 45, 70, 120],
  },
  wordLength: {
    kind: "numeric",
    title: { en: "Mean letters a word", id: "Rata-rata huruf per kata" },
    edges: [3, 4, 4.5, 5, 5.5, 6, 7, 8],
  },
  latinShare: {
    kind: "numeric",
    title: { en: "Latin share of letters", id: "Porsi huruf Latin" },
    edges: [0.5, 0.9, 0.99, 1],
  },
  uppercaseShare: {
    kind: "numeric",
    title: { en: "Capital share of letters", id: "Porsi huruf kapital" },
    edges: [0.005, 0.02, 0.05, 0.1, 0.3, 0.6],
  },
  punctuationShare: {
    kind: "numeric",
    title: { en: "Punctuation share of tokens", id: "Porsi tanda baca" },
    edges: [0.01, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5],
  },
  emoji: { kind: "numeric", title: { en: "Emoji", id: "Jumlah emoji" }, edges: [1, 2, 4] },
  slangShare: {
    kind: "numeric",
    title: { en: "Slang share of words", id: "Porsi kata gaul" },
    edges: [0.01, 0.05, 0.1, 0.2, 0.35],
  },
  language: {
    kind: "categorical",
    title: { en: "Language", id: "Bahasa" },
    values: ["id", "en", "other", "unknown"],
  },
} satisfies Record<string, FeatureDeclaration>;

/** The values of one text under the names declared above. */
export function features({
  text,
}: {
  text: string;
}): FeatureValues & Record<keyof typeof featureDeclarations, number | string> {
  const tokens = tokenise(text);
  const words = tokens.filter(({ kind }) => kind === "word");
  const count = (kind: string) => tokens.filter((token) => token.kind === kind).length;
  const letters = text.match(/\p{L}/gu) ?? [];
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    characters: text.length,
    words: words.length,
    wordLength: share(
      words.reduce((sum, { key }) => sum + key.length, 0),
      words.length,
    ),
    latinShare:
      letters.length === 0
        ? 1
        : share(letters.join("").match(/\p{Script=Latin}/gu)?.length ?? 0, letters.length),
    uppercaseShare: share(letters.join("").match(/\p{Lu}/gu)?.length ?? 0, letters.length),
    punctuationShare: share(count("punctuation"), tokens.length),
    emoji: count("emoji"),
    slangShare: share(words.filter(({ key }) => slang.has(key)).length, words.length),
    language: languageHint(text).language,
  };
}
