import type { FeatureDeclaration } from "@/lib/task/feature";

const words = [1, 3, 6, 10, 15, 25, 40, 70];
const lengths = [10, 25, 50, 80, 120, 200, 300, 450];

/** What drift watches of a review, in bins that stay the same for all versions. Texts are counted by their words. */
export const featureDeclarations = {
  originalText: { kind: "text", title: { en: "Original text", id: "Teks asli" }, edges: words },
  cleanedText: { kind: "text", title: { en: "Cleaned text", id: "Teks bersih" }, edges: words },
  textWithoutStopWords: {
    kind: "text",
    title: { en: "Text without stop words", id: "Teks tanpa kata umum" },
    edges: words,
  },
  stemmedText: { kind: "text", title: { en: "Text in stems", id: "Teks dalam kata dasar" }, edges: words },
  originalLength: {
    kind: "numeric",
    title: { en: "Length of the original", id: "Panjang teks asli" },
    edges: lengths,
  },
  cleanedLength: {
    kind: "numeric",
    title: { en: "Length when cleaned", id: "Panjang teks bersih" },
    edges: lengths,
  },
  wordCount: { kind: "numeric", title: { en: "Words", id: "Jumlah kata" }, edges: words },
  characterCount: {
    kind: "numeric",
    title: { en: "Characters without spaces", id: "Karakter tanpa spasi" },
    edges: lengths,
  },
  averageWordLength: {
    kind: "numeric",
    title: { en: "Mean letters a word", id: "Rata-rata huruf per kata" },
    edges: [3, 4, 4.5, 5, 5.5, 6, 7, 8],
  },
  hasEmoji: { kind: "categorical", title: { en: "Has an emoji", id: "Ada emoji" }, values: ["no", "yes"] },
  hasUrl: {
    kind: "categorical",
    title: { en: "Has a web address", id: "Ada alamat web" },
    values: ["no", "yes"],
  },
  exclamationCount: {
    kind: "numeric",
    title: { en: "Exclamation marks", id: "Jumlah tanda seru" },
    edges: [1, 2, 3, 6],
  },
  questionCount: {
    kind: "numeric",
    title: { en: "Question marks", id: "Jumlah tanda tanya" },
    edges: [1, 2, 3, 6],
  },
  uppercaseRatio: {
    kind: "numeric",
    title: { en: "Capital share of letters", id: "Porsi huruf kapital" },
    edges: [0.005, 0.02, 0.05, 0.1, 0.3, 0.6],
  },
} satisfies Record<string, FeatureDeclaration>;
