import type { Notice } from "@/lib/task/define-task";
import { type Answers, indicators } from "./schema";

const sameEverywhere: Notice = {
  code: "same_answer",
  text: {
    en: "All seven answers are the same. Some questions are better when high, others when low: do they all fit you?",
    id: "Ketujuh jawabannya sama. Sebagian pertanyaan makin tinggi makin baik, sebagian sebaliknya: apakah semuanya sesuai denganmu?",
  },
};

/** Hints that need no model. */
export function notices(answers: Answers): readonly Notice[] {
  const distinct = new Set(indicators.map((name) => answers[name]));
  return distinct.size === 1 ? [sameEverywhere] : [];
}
