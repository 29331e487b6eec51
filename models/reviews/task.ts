import { defineTask } from "@/lib/task/define-task";
import { redactTextInput } from "@/lib/task/text/redact-text-input";
import { textGroupKey } from "@/lib/task/text/text-group-key";
import { textNotices } from "@/lib/task/text/text-notices";
import { textSlices } from "@/lib/task/text/text-slices";
import { ModelVersion } from "@/lib/task/version";
import { examples } from "./examples";
import { featureDeclarations } from "./feature-declarations";
import { features } from "./features";
import { parseRow } from "./parse-row";
import { input, label } from "./schema";
import shipped from "./shipped.json";

export const reviews = defineTask({
  id: "reviews",
  schema: { input, label },
  text: {
    title: { en: "App reviews", id: "Ulasan aplikasi" },
    description: {
      en: "Tells whether a review in an app store is praise or complaint, slang and typos included.",
      id: "Menilai apakah sebuah ulasan di toko aplikasi berupa pujian atau keluhan, termasuk yang gaul dan salah ketik.",
    },
    result: { en: "Tone of the review", id: "Nada ulasan" },
  },
  labels: {
    negative: { title: { en: "Negative", id: "Negatif" }, tone: "negative" },
    positive: { title: { en: "Positive", id: "Positif" }, tone: "positive" },
  },
  examples,
  redact: redactTextInput,
  features,
  featureDeclarations,
  notices: textNotices,
  familiarity: { floor: 0.4, unit: { en: "words", id: "kata" } },
  slices: textSlices,
  // The shared file holds as many reviews of every star, so half of the labelled ones are complaints.
  naturalMix: {
    shares: { negative: 136 / 910, positive: 774 / 910 },
    source: {
      en: "Of 954 reviews of the app drawn without a quota of stars, 774 had four or five and 136 one or two.",
      id: "Dari 954 ulasan aplikasi itu yang diambil tanpa kuota bintang, 774 berbintang empat atau lima dan 136 berbintang satu atau dua.",
    },
  },
  groupKey: textGroupKey,
  parseRow,
  explorer: {
    text: { field: "text", column: "review_text", title: { en: "Review", id: "Ulasan" } },
    stars: { column: "rating", title: { en: "Stars", id: "Bintang" } },
    version: { column: "app_version", title: { en: "App version", id: "Versi aplikasi" } },
    date: { column: "review_date", title: { en: "Date", id: "Tanggal" } },
  },
  fileColumns: ["review_date", "app_version", "rating", "review_text"],
  estimators: {
    "words-and-letters": async () => (await import("./words-and-letters")).wordsAndLetters,
    "naive-bayes": async () => (await import("./naive-bayes")).naiveBayes,
    logistic: async () => (await import("./logistic")).logistic,
  },
  defaultEstimator: "words-and-letters",
  selection: {
    candidates: ["words-and-letters", "naive-bayes", "logistic"],
    folds: 5,
    repeats: 4,
    by: "accuracy",
  },
  // Stars are a noisy label: versions that differ by less than 0.02 cannot be told apart on some hundred reviews.
  gate: { minimumN: 100, margin: 0.02, perClassFloor: 0.5, perClassDrop: 0.06 },
  latency: { targetMs: 50, alertMs: 250 },
  shipped: ModelVersion.parse(shipped),
  starter: { file: "data/starter.csv", license: "Apache-2.0" },
});
