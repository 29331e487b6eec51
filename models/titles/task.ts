import { defineTask } from "@/lib/task/define-task";
import { ModelVersion } from "@/lib/task/version";
import { caution } from "./caution";
import { collection } from "./collection";
import { examples } from "./examples";
import { featureDeclarations, features } from "./features";
import { normaliseTitle } from "./normalise-title";
import { notices } from "./notices";
import { parseRow } from "./parse-row";
import { redactInput } from "./redact-input";
import { input, label } from "./schema";
import shipped from "./shipped.json";
import { slices } from "./slices";

export const titles = defineTask({
  id: "titles",
  schema: { input, label },
  text: {
    title: { en: "Thesis titles", id: "Judul skripsi" },
    description: {
      en: "Finds the titles of a collection that are closest to a new one, and says how close the closest is.",
      id: "Mencari judul dalam koleksi yang paling dekat dengan judul baru, dan menilai seberapa dekat.",
    },
    result: { en: "Closest title found", id: "Judul terdekat" },
  },
  labels: {
    same: { title: { en: "Same", id: "Sama" }, tone: "negative" },
    "very-similar": { title: { en: "Very similar", id: "Sangat mirip" }, tone: "negative" },
    related: { title: { en: "Related", id: "Terkait" }, tone: "neutral" },
    different: { title: { en: "Different", id: "Berbeda" }, tone: "positive" },
  },
  examples,
  redact: redactInput,
  features,
  featureDeclarations,
  notices,
  // One kept title in a hundred has fewer of its words in the collection (median 0.86).
  familiarity: { floor: 0.35, unit: { en: "words", id: "kata" } },
  caution,
  slices,
  // Pairs with one title stay on one side of a split.
  groupKey: ({ title, against }) => normaliseTitle(against ?? title),
  caseKey: ({ title, against }) => JSON.stringify([title, against ?? ""].map(normaliseTitle)),
  collection,
  parseRow,
  fileColumns: ["title", "against", "label"],
  estimators: {
    forest: async () => (await import("./forest")).forest,
    lightweight: async () => (await import("./lightweight")).lightweight,
    threshold: async () => (await import("./threshold")).threshold,
  },
  defaultEstimator: "forest",
  // The starter's test split has over 200 pairs. Half of a band recalled is twice what guessing gives.
  gate: { minimumN: 150, margin: 0.02, perClassFloor: 0.5, perClassDrop: 0.1 },
  latency: { targetMs: 50, alertMs: 250 },
  shipped: ModelVersion.parse(shipped),
  starter: { file: "data/starter.tsv", license: "Apache-2.0" },
});
