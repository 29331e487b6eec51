import type { Language } from "@/lib/language";
import type { Verdict, VerdictReason } from "./verdict";

/**
 * A verdict in plain words: the decision, each reason, and the figures it stands on. `titleOf` names a label in the same
 * language; without it the label's id is used.
 */
export function verdictText(
  verdict: Verdict,
  language: Language,
  titleOf: (label: string) => string = (label) => label,
): string {
  const wording = wordings[language];
  const heading = (verdict.macroF1.champion === null ? wording.first : wording.decision)[verdict.decision];
  const reasons = verdict.reasons.map((reason) => wording.reason(reason, titleOf));
  return [heading, ...reasons, wording.basis(verdict)].join(" ");
}

type Wording = {
  decision: Record<Verdict["decision"], string>;
  /** The same where no version serves yet. */
  first: Record<Verdict["decision"], string>;
  reason(reason: VerdictReason, titleOf: (label: string) => string): string;
  basis(verdict: Verdict): string;
};

const formats = (locale: string) => {
  const points = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const whole = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    signDisplay: "exceptZero",
  });
  return { f: points.format, whole: whole.format, share: share.format, signed: signed.format };
};
const en = formats("en");
const id = formats("id");

const english: Wording = {
  decision: {
    promote: "The new version may take over.",
    keep: "The current version stays.",
    "not enough evidence": "There is not enough evidence to decide, so the current version stays.",
  },
  first: {
    promote: "The first version may serve.",
    keep: "The first version may not serve yet.",
    "not enough evidence": "There is not enough evidence to let the first version serve.",
  },
  reason({ code, values }, titleOf) {
    switch (code) {
      case "too_few_rows":
        return `The hold-out has ${en.whole(values.n)} rows; at least ${en.whole(values.minimumN)} are needed.`;
      case "class_not_measured":
        return `The hold-out has no rows of the class “${titleOf(values.label)}”.`;
      case "macro_f1_worse":
        return `Macro-F1 differs by ${en.signed(values.difference)} (90% interval ${en.signed(values.low)} to ${en.signed(values.high)}), a loss beyond the ${en.f(values.margin)} allowed.`;
      case "macro_f1_uncertain":
        return `Macro-F1 differs by ${en.signed(values.difference)}, but the 90% interval (${en.signed(values.low)} to ${en.signed(values.high)}) still leaves room for a loss beyond the ${en.f(values.margin)} allowed.`;
      case "macro_f1_kept":
        return `Macro-F1 differs by ${en.signed(values.difference)} (90% interval ${en.signed(values.low)} to ${en.signed(values.high)}), within the loss of ${en.f(values.margin)} allowed.`;
      case "recall_below_floor":
        return `Of the class “${titleOf(values.label)}” it finds ${en.share(values.recall)}; at least ${en.share(values.floor)} is required.`;
      case "recall_dropped":
        return `Of the class “${titleOf(values.label)}” it finds ${en.share(values.challenger)}, where the current version finds ${en.share(values.champion)}; that is a larger drop than allowed (${en.f(values.perClassDrop)}).`;
      case "recall_kept":
        return values.classes === 1
          ? "Its only class is found often enough."
          : `All ${en.whole(values.classes)} classes are found often enough.`;
      case "first_version":
        return `There is no current version to compare with; macro-F1 is ${en.f(values.macroF1)}.`;
    }
  },
  basis: ({ macroF1: { n } }) => `Measured on ${en.whole(n)} rows that were never trained on.`,
};

const indonesian: Wording = {
  decision: {
    promote: "Versi baru boleh menggantikan versi saat ini.",
    keep: "Versi saat ini tetap dipakai.",
    "not enough evidence": "Bukti belum cukup untuk memutuskan, jadi versi saat ini tetap dipakai.",
  },
  first: {
    promote: "Versi pertama boleh dipakai.",
    keep: "Versi pertama belum boleh dipakai.",
    "not enough evidence": "Bukti belum cukup untuk mulai memakai versi pertama.",
  },
  reason({ code, values }, titleOf) {
    switch (code) {
      case "too_few_rows":
        return `Data uji berisi ${id.whole(values.n)} baris; minimal ${id.whole(values.minimumN)} diperlukan.`;
      case "class_not_measured":
        return `Data uji tidak memuat baris kelas “${titleOf(values.label)}”.`;
      case "macro_f1_worse":
        return `Selisih makro-F1 ${id.signed(values.difference)} (selang 90% ${id.signed(values.low)} sampai ${id.signed(values.high)}), penurunan yang melebihi batas ${id.f(values.margin)}.`;
      case "macro_f1_uncertain":
        return `Selisih makro-F1 ${id.signed(values.difference)}, tetapi selang 90% (${id.signed(values.low)} sampai ${id.signed(values.high)}) masih memungkinkan penurunan yang melebihi batas ${id.f(values.margin)}.`;
      case "macro_f1_kept":
        return `Selisih makro-F1 ${id.signed(values.difference)} (selang 90% ${id.signed(values.low)} sampai ${id.signed(values.high)}), masih dalam batas penurunan ${id.f(values.margin)}.`;
      case "recall_below_floor":
        return `Dari kelas “${titleOf(values.label)}” hanya ${id.share(values.recall)} yang dikenali; minimal ${id.share(values.floor)}.`;
      case "recall_dropped":
        return `Dari kelas “${titleOf(values.label)}” ${id.share(values.challenger)} dikenali, sedangkan versi saat ini mengenali ${id.share(values.champion)}; penurunannya melebihi batas (${id.f(values.perClassDrop)}).`;
      case "recall_kept":
        return values.classes === 1
          ? "Satu-satunya kelas cukup sering dikenali."
          : `Semua ${id.whole(values.classes)} kelas cukup sering dikenali.`;
      case "first_version":
        return `Belum ada versi untuk dibandingkan; makro-F1 sebesar ${id.f(values.macroF1)}.`;
    }
  },
  basis: ({ macroF1: { n } }) => `Diukur pada ${id.whole(n)} baris yang tidak pernah dipakai untuk melatih.`,
};

const wordings: Record<Language, Wording> = { en: english, id: indonesian };
