import type { Bilingual } from "@/lib/language";
import comparison from "./comparison.json";

const { kept, others, estimators } = comparison;
const { forest, threshold } = estimators;
type Figures = { f1: number; interval: { low: number; high: number } };

const english = ({ f1, interval }: Figures) =>
  `${f1.toFixed(2)} [${interval.low.toFixed(2)}, ${interval.high.toFixed(2)}]`;
const indonesian = (figures: Figures) => english(figures).replace(", ", "; ").replaceAll(".", ",");

/** As good as the forest, as far as so many pairs can tell. */
const asGood = threshold.kept.f1 >= forest.kept.f1 - 0.01;

const otherPairs = Object.values(others).reduce((sum, count) => sum + count, 0);
const ofOthers = Object.values(forest.others);

/** What an answer must not be taken for, and what the forest is worth: beside a plain threshold, and on titles of others. */
export const caution: Bilingual = {
  en:
    "Only words are compared, not meaning or content. A close title is a reason to read that thesis, never proof of copying; a different one is no proof that the subject is free. " +
    `On ${kept} kept pairs, telling similar from not reached F1 ${english(forest.kept)}; a plain threshold on one score ${english(threshold.kept)}${asGood ? ", as good as that" : ""}. ` +
    `On ${otherPairs} pairs by other authors, from whom nothing was learned: ${ofOthers.map(english).join(" and ")}.`,
  id:
    "Yang dibandingkan hanya kata, bukan makna atau isi. Judul yang dekat adalah alasan untuk membaca skripsinya, bukan bukti penjiplakan; judul yang berbeda bukan bukti bahwa topiknya belum diteliti. " +
    `Pada ${kept} pasangan uji, F1 untuk membedakan yang mirip dari yang tidak mencapai ${indonesian(forest.kept)}; ambang sederhana pada satu skor ${indonesian(threshold.kept)}${asGood ? ", sama baiknya" : ""}. ` +
    `Pada ${otherPairs} pasangan dari penulis lain, yang tidak ikut dipelajari: ${ofOthers.map(indonesian).join(" dan ")}.`,
};
