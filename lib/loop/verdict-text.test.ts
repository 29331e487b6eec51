import { expect, test } from "vitest";
import { gate } from "./gate";
import type { Verdict } from "./verdict";
import { VerdictReason } from "./verdict";
import { verdictText } from "./verdict-text";

const truth = Array.from({ length: 300 }, (_, i) => (i % 2 === 0 ? "positive" : "negative"));
const policy = { minimumN: 100, margin: 0.02, perClassFloor: 0.5, perClassDrop: 0.1 };

test("a promotion reads naturally in both languages, with n and the interval", () => {
  const verdict = gate({ truth, champion: truth, challenger: truth, policy, seed: 1 });
  expect(verdictText(verdict, "en")).toBe(
    "The new version may take over. Macro-F1 differs by 0.000 (90% interval 0.000 to 0.000), within the loss of 0.020 allowed. All 2 classes are found often enough. Measured on 300 rows that were never trained on.",
  );
  expect(verdictText(verdict, "id")).toBe(
    "Versi baru boleh menggantikan versi saat ini. Selisih makro-F1 0,000 (selang 90% 0,000 sampai 0,000), masih dalam batas penurunan 0,020. Semua 2 kelas cukup sering dikenali. Diukur pada 300 baris yang tidak pernah dipakai untuk melatih.",
  );
});

test("labels carry their titles, and a first version is not said to replace another", () => {
  const verdict = gate({ truth, champion: null, challenger: truth.map(() => "positive"), policy, seed: 1 });
  expect(verdictText(verdict, "id", (label) => (label === "negative" ? "Negatif" : label))).toBe(
    "Versi pertama belum boleh dipakai. Dari kelas “Negatif” hanya 0% yang dikenali; minimal 50%. Diukur pada 300 baris yang tidak pernah dipakai untuk melatih.",
  );
});

test("every reason has a sentence of its own in both languages", () => {
  const change = { difference: -0.03, low: -0.05, high: -0.01, margin: 0.02 };
  const reasons: VerdictReason[] = [
    { code: "too_few_rows", values: { n: 12, minimumN: 1000 } },
    { code: "class_not_measured", values: { label: "x" } },
    { code: "macro_f1_worse", values: change },
    { code: "macro_f1_uncertain", values: change },
    { code: "macro_f1_kept", values: change },
    { code: "recall_below_floor", values: { label: "x", recall: 0.4, floor: 0.5 } },
    { code: "recall_dropped", values: { label: "x", champion: 0.8, challenger: 0.6, perClassDrop: 0.1 } },
    { code: "recall_kept", values: { classes: 3 } },
    { code: "recall_kept", values: { classes: 1 } },
    { code: "first_version", values: { macroF1: 0.9 } },
  ];
  const codes = VerdictReason.options.flatMap((option) =>
    "options" in option.shape.code ? option.shape.code.options : [option.shape.code.value],
  );
  expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(codes));
  const basis = gate({ truth, champion: truth, challenger: truth, policy, seed: 1 });
  const sentences = reasons.flatMap((reason) => {
    const verdict: Verdict = { ...basis, reasons: [reason] };
    return [verdictText(verdict, "en"), verdictText(verdict, "id")];
  });
  expect(new Set(sentences).size).toBe(2 * reasons.length);
  for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN/u);
  expect(sentences[4]).toContain("-0.030 (90% interval -0.050 to -0.010)");
});
