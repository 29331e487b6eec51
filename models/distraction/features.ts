import type { FeatureDeclaration, FeatureValues } from "@/lib/task/feature";
import { type Answers, direction, highest, indicators, input, lowest } from "./schema";

const points = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);
const answer = (title: FeatureDeclaration["title"]): FeatureDeclaration => ({
  kind: "numeric",
  title,
  // One bin for each answer.
  edges: points(lowest + 1, highest),
});

/** What drift watches: every answer in a bin of its own, and their mean with the protective ones turned round. */
export const featureDeclarations = {
  frequency: answer({ en: "How often", id: "Frekuensi" }),
  duration: answer({ en: "How long", id: "Durasi" }),
  purpose: answer({ en: "What for", id: "Tujuan" }),
  control: answer({ en: "Hard to stop", id: "Sulit mengontrol" }),
  perception: answer({ en: "Effect on studies", id: "Pengaruh pada kuliah" }),
  management: answer({ en: "Balancing time", id: "Mengatur waktu" }),
  effort: answer({ en: "Trying to cut down", id: "Upaya mengurangi" }),
  burden: {
    kind: "numeric",
    title: { en: "Mean burden", id: "Rata-rata beban" },
    edges: [3, 3.5, 4, 4.5, 5, 5.5, 6],
  },
} satisfies Record<keyof typeof input.shape | "burden", FeatureDeclaration>;

/** Mean of the seven answers, each turned so that higher is worse (1-8). */
export function burdenOf(answers: Answers): number {
  const turned = indicators.map((name) =>
    direction[name] === 1 ? answers[name] : lowest + highest - answers[name],
  );
  return turned.reduce((sum, value) => sum + value, 0) / turned.length;
}

export const features = (answers: Answers): FeatureValues => ({ ...answers, burden: burdenOf(answers) });
