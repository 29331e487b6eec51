import "server-only";
import type { Bilingual } from "@/lib/language";
import type { TrainRunRequest } from "@/lib/loop/train-run";
import type { Evaluation } from "@/lib/task/version";

export const collecting: Bilingual = {
  en: "Collecting the rows to learn from.",
  id: "Mengumpulkan baris untuk dipelajari.",
};

export const again = (attempt: number): Bilingual => ({
  en: `The worker stopped before it was done; this is attempt ${attempt}.`,
  id: `Pekerja berhenti sebelum selesai; ini percobaan ke-${attempt}.`,
});

export const gaveUp = (attempts: number): Bilingual => ({
  en: `The worker stopped unexpectedly ${attempts} times before it was done, so this run was given up. Nothing was registered.`,
  id: `Pekerja berhenti mendadak ${attempts} kali sebelum selesai, jadi pelatihan ini dihentikan. Tidak ada versi yang didaftarkan.`,
});

export const unexpected: Bilingual = {
  en: "Something went wrong on our side; it has been noted in the log of the server. Nothing was registered.",
  id: "Terjadi kesalahan di pihak kami; kesalahan ini tercatat di log server. Tidak ada versi yang didaftarkan.",
};

type Request = Pick<
  TrainRunRequest,
  "bases" | "init" | "feedback" | "starter" | "learnStarter" | "estimator"
>;

/** From what and how the run learns. */
export function training({ bases, init, feedback, starter, learnStarter, estimator }: Request): Bilingual {
  const base = bases.reduce((sum, { rows }) => sum + rows.length, 0);
  const first = learnStarter ? starter.train.length : 0;
  const [en, id] = [new Intl.NumberFormat("en"), new Intl.NumberFormat("id")].map(({ format }) => ({
    base: base === 0 ? [] : [format(base)],
    starter: format(first),
    feedback: format(feedback.train.length),
  }));
  const method = { en: estimator ?? "method to be chosen", id: estimator ?? "metode akan dipilih" };
  return {
    en: `${init ? `Updating version ${init.version}` : "Learning everything anew"} (${method.en}) from ${[...(en?.base ?? []).map((n) => `${n} imported rows (a part is kept for judging)`), `${en?.starter} starter rows`, `${en?.feedback} confirmed answers`].join(", ")}.`,
    id: `${init ? `Memperbarui versi ${init.version}` : "Melatih dari awal"} (${method.id}) dari ${[...(id?.base ?? []).map((n) => `${n} baris impor (sebagian disisihkan untuk penilaian)`), `${id?.starter} baris awal`, `${id?.feedback} jawaban terkonfirmasi`].join(", ")}.`,
  };
}

export function measured({ macroF1, n }: Evaluation): Bilingual {
  const figures = (language: string) => {
    const { format } = new Intl.NumberFormat(language, {
      minimumFractionDigits: 3,
      maximumFractionDigits: 3,
    });
    return [macroF1.value, ...macroF1.interval].map(format);
  };
  const [value, low, high] = figures("en");
  const [nilai, bawah, atas] = figures("id");
  return {
    en: `On ${n} kept rows macro-F1 is ${value} (95% interval ${low} to ${high}).`,
    id: `Pada ${n} baris yang disisihkan, makro-F1 sebesar ${nilai} (selang 95% ${bawah} sampai ${atas}).`,
  };
}

export const registering = (rows: number): Bilingual => ({
  en: `Registering the version; it learned from ${rows} distinct rows.`,
  id: `Mendaftarkan versi; versi ini belajar dari ${rows} baris yang berbeda.`,
});
