import { unanswered } from "@/lib/ml/choices/choice-index";
import { defineTask } from "@/lib/task/define-task";
import { ModelVersion } from "@/lib/task/version";
import { advise } from "./advise";
import { rules } from "./decision";
import { examples } from "./examples";
import { featureDeclarations, features } from "./features";
import { fileColumns } from "./file-columns";
import { kindKey } from "./kind-key";
import { notices } from "./notices";
import { parseRow } from "./parse-row";
import { input, label } from "./schema";
import shipped from "./shipped.json";
import { slices } from "./slices";
import { undecided } from "./undecided";
import { questions } from "./vocabulary/groups";

export const mushroom = defineTask({
  id: "mushroom",
  schema: { input, label },
  text: {
    title: { en: "Edible or poisonous mushroom", id: "Jamur: dapat dimakan atau beracun" },
    description: {
      en: "Compares what you see of a mushroom with the rows of a key book, and declines when that is not enough. An exercise, never a permission to eat.",
      id: "Membandingkan ciri jamur dengan data sebuah buku kunci, dan menolak menjawab bila cirinya belum cukup. Ini latihan, bukan izin untuk memakannya.",
    },
    result: { en: "What the key book's rows say", id: "Kata data buku kunci" },
  },
  labels: {
    // Never the tone of a plain "go": the rows can at most say that nothing they know speaks against it.
    edible: {
      title: { en: "In the book: edible", id: "Menurut buku: dapat dimakan" },
      tone: "neutral",
    },
    poisonous: { title: { en: "Poisonous", id: "Beracun" }, tone: "negative" },
  },
  caution: {
    en: "Never eat a mushroom because of this answer. Deadly and edible kinds look alike, the rows describe 23 kinds from one book, and no page sees what you see. Ask an expert who holds the mushroom. After eating a doubtful one, call a doctor or poison centre at once.",
    id: "Jangan pernah memakan jamur karena jawaban ini. Jenis mematikan dan jenis yang dapat dimakan tampak serupa, datanya hanya 23 jenis dari satu buku, dan halaman ini tidak melihat jamur Anda. Tanyakan kepada ahli yang memegang jamurnya. Bila telanjur memakan jamur yang meragukan, segera hubungi dokter atau sentra keracunan.",
  },
  undecided,
  advise,
  examples,
  // Letters from a fixed list: nothing in them is personal.
  redact: (answers) => ({ input: answers, found: [] }),
  features,
  featureDeclarations,
  notices,
  familiarity: {
    floor: rules.familiarityFloor,
    unit: { en: "answers and pairs of answers", id: "jawaban dan pasangan jawaban" },
  },
  slices,
  groupKey: (answers) => questions.map(({ name }) => answers[name] ?? "").join(""),
  kindKey,
  gaps: {
    fields: questions.map(({ name }) => name),
    blank: unanswered,
    worst: { truth: "poisonous", called: "edible" },
  },
  parseRow,
  fileColumns,
  estimators: {
    logistic: async () => (await import("./logistic")).logistic,
    "single-answers": async () => (await import("./single-answers")).singleAnswers,
  },
  defaultEstimator: "logistic",
  gate: {
    minimumN: 300,
    margin: 0.01,
    perClassFloor: 0.5,
    perClassDrop: 0.05,
    classes: { poisonous: { floor: 0.999, drop: 0 } },
  },
  latency: { targetMs: 20, alertMs: 250 },
  shipped: ModelVersion.parse(shipped),
  starter: { file: "data/starter.csv", license: "Apache-2.0", synthetic: true },
});
