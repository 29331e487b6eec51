import type { FeatureValues } from "@/lib/task/feature";
import { stemIndonesian } from "@/lib/text/stem-indonesian";
import { stopWords } from "@/lib/text/stop-words";
import { cleanText } from "./clean-text";
import type { featureDeclarations } from "./feature-declarations";

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const characters = (text: string) => Array.from(text).length;

// A picture by itself, or a sign that a variation selector turns into one; digits, "!" and "." are neither.
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f}/u;
const address =
  /https?:\/\/\S|www\.[\p{L}\p{N}]|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+\.(?:com|net|org|io|app|id)(?![\p{L}\p{N}@])/iu;

/** The 14 features of a review under the names declared beside. Lengths are in characters (code points), ratios 0-1. */
export function features({
  text,
}: {
  text: string;
}): FeatureValues & Record<keyof typeof featureDeclarations, number | string> {
  const cleaned = cleanText(text);
  const words = cleaned.split(" ").filter(Boolean);
  const letters = count(text, /\p{L}/gu);
  return {
    originalText: text,
    cleanedText: cleaned,
    textWithoutStopWords: words.filter((word) => !stopWords.has(word)).join(" "),
    stemmedText: words.map(stemIndonesian).join(" "),
    originalLength: characters(text),
    cleanedLength: characters(cleaned),
    wordCount: words.length,
    characterCount: characters(text.replace(/\s+/gu, "")),
    averageWordLength: share(characters(words.join("")), words.length),
    hasEmoji: emoji.test(text) ? "yes" : "no",
    hasUrl: address.test(text) ? "yes" : "no",
    exclamationCount: count(text, /[!！]/gu),
    questionCount: count(text, /[?？]/gu),
    uppercaseRatio: share(count(text, /\p{Lu}/gu), letters),
  };
}
