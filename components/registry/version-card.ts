import type { Language } from "@/lib/language";
import type { Score } from "@/lib/task/score";
import { classRows } from "./class-rows";
import type { ClassRow } from "./class-rows";
import type { ClassView, VersionView } from "./version-view";

type CardContext = { title: string; classes: readonly ClassView[]; language: Language };

/** The model card of a version as Markdown, made from its record alone. */
export function versionCard(version: VersionView, { title, classes, language }: CardContext): string {
  const { lineage, validation, evaluations, gate } = version;
  const say = wordings[language];
  const figures = numbers(language);
  const titleOf = (label: string) => classes.find(({ id }) => id === label)?.title ?? label;
  const place = (label: string) => classes.findIndex(({ id }) => id === label);
  const inOrder = (rows: readonly ClassRow[]) => rows.toSorted((a, b) => place(a.label) - place(b.label));
  const measured = Object.entries({ [say.validation]: validation, ...evaluations });
  return [
    `# ${say.card}: ${title}, ${say.version} ${version.version}`,
    `## ${say.made}`,
    list([
      `${say.estimator}: ${lineage.estimator}, ${say.seed} ${lineage.seed}`,
      ...Object.entries(lineage.parameters).map(([name, value]) => `\`${name}\`: ${plain(String(value))}`),
      `${say.weights}: \`${version.sha256}\` (${figures.whole(version.bytes)} ${say.bytes})`,
      `${say.code}: \`${plain(lineage.codeVersion)}\``,
      lineage.parent === null ? say.anew : `${say.updates} ${lineage.parent}`,
    ]),
    `## ${say.data}`,
    `${say.learned(figures.whole(lineage.rows))} \`${lineage.dataHash}\``,
    table(
      [say.source, say.rows, "sha-256"],
      lineage.sources.map(({ name, rows, sha256 }) => [plain(name), figures.whole(rows), `\`${sha256}\``]),
    ),
    `## ${say.results}`,
    table(
      [say.measuredOn, "n", say.accuracy, say.macroF1, "log-loss", "ECE"],
      measured.map(([name, { n, accuracy, macroF1, logLoss, ece }]) => [
        plain(name),
        figures.whole(n),
        figures.score(accuracy),
        figures.score(macroF1),
        figures.three(logLoss),
        figures.three(ece),
      ]),
    ),
    table(
      [say.class, "n", `${say.precision} (95 %)`, `${say.recall} (95 %)`, "F1 (95 %)"],
      inOrder(classRows(validation)).map(({ label, n, precision, recall, f1 }) => [
        plain(titleOf(label)),
        figures.whole(n),
        ...[precision, recall, f1].map(figures.score),
      ]),
    ),
    `## ${say.gate}`,
    gate === null ? say.notJudged : plain(gate.text[language]),
    `## ${say.limits}`,
    say.limitsText,
  ].join("\n\n");
}

/** Words of the record are words on the card: nothing in them is a mark. */
const plain = (text: string) => text.replace(/[\\`*_[\]|#<>]/g, " ").trim();
const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function numbers(language: Language) {
  const three = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
    .format;
  return {
    three: (value: number) => three(value),
    whole: (value: number) => new Intl.NumberFormat(language).format(value),
    score: ({ value, interval: [low, high] }: Score) => `${three(value)} (${three(low)} – ${three(high)})`,
  };
}

const wordings = {
  en: {
    card: "Model card",
    version: "version",
    made: "How it was made",
    estimator: "Method",
    seed: "seed",
    weights: "Weights, sha-256",
    bytes: "bytes",
    code: "Code version",
    anew: "Learned from nothing, not from an earlier version",
    updates: "Updates version",
    data: "What it learned from",
    learned: (rows: string) => `${rows} distinct rows; sha-256 over them in canonical order:`,
    source: "Source",
    rows: "Rows",
    results: "How it did",
    validation: "kept rows",
    measuredOn: "Measured on",
    accuracy: "Accuracy (95 %)",
    macroF1: "Macro-F1 (95 %)",
    class: "Class",
    precision: "Precision",
    recall: "Recall",
    gate: "Verdict of the gate",
    notJudged: "This version was not judged against another one.",
    limits: "Limits",
    limitsText:
      "The figures hold for inputs like those it was measured on, and the intervals say how sure they are. Groups of people or topics were not measured apart. Do not decide about a person by this model alone.",
  },
  id: {
    card: "Kartu model",
    version: "versi",
    made: "Cara pembuatan",
    estimator: "Metode",
    seed: "benih",
    weights: "Bobot, sha-256",
    bytes: "bita",
    code: "Versi kode",
    anew: "Dilatih dari awal, bukan dari versi sebelumnya",
    updates: "Memperbarui versi",
    data: "Data yang dipelajari",
    learned: (rows: string) => `${rows} baris berbeda; sha-256 atas baris-baris itu dalam urutan baku:`,
    source: "Sumber",
    rows: "Baris",
    results: "Hasil pengukuran",
    validation: "baris yang disisihkan",
    measuredOn: "Diukur pada",
    accuracy: "Akurasi (95 %)",
    macroF1: "Makro-F1 (95 %)",
    class: "Kelas",
    precision: "Presisi",
    recall: "Recall",
    gate: "Putusan gerbang",
    notJudged: "Versi ini tidak dibandingkan dengan versi lain.",
    limits: "Batasan",
    limitsText:
      "Angka-angka ini berlaku untuk masukan yang serupa dengan data ukurnya, dan selangnya menunjukkan seberapa pasti angka itu. Kelompok orang atau topik tidak diukur terpisah. Jangan memutuskan nasib seseorang hanya dengan model ini.",
  },
} satisfies Record<Language, unknown>;
