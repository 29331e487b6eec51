import type { Bilingual } from "@/lib/language";
import comparison from "./comparison.json";

const { kept, estimators } = comparison;
const figure = ({ kept: { f1 } }: { kept: { f1: number } }, comma: string) =>
  f1.toFixed(2).replace(".", comma);
/** As good as the forest, as far as so many pairs can tell. */
const asGood = estimators.threshold.kept.f1 >= estimators.forest.kept.f1 - 0.01;

/** What an answer must not be taken for, and how much the forest is worth over a plain threshold, in the figures of the run. */
export const caution: Bilingual = {
  en:
    "Only words are compared, not meaning or content. A close title is a reason to read that thesis, never proof of copying; a different one is no proof that the subject is free. " +
    `On ${kept} kept pairs, telling similar from not reached F1 ${figure(estimators.forest, ".")}; a plain threshold on one score ${figure(estimators.threshold, ".")}${asGood ? ", as good as that" : ""}.`,
  id:
    "Yang dibandingkan hanya kata, bukan makna atau isi. Judul yang dekat adalah alasan untuk membaca skripsinya, bukan bukti penjiplakan; judul yang berbeda bukan bukti bahwa topiknya belum diteliti. " +
    `Pada ${kept} pasangan uji, F1 untuk membedakan yang mirip dari yang tidak mencapai ${figure(estimators.forest, ",")}; ambang sederhana pada satu skor ${figure(estimators.threshold, ",")}${asGood ? ", sama baiknya" : ""}.`,
};
