import type { Notice } from "@/lib/task/define-task";
import { answeredCount } from "./answered-count";
import { rules } from "./decision";
import type { Mushroom } from "./schema";

/** Hints that need no model. */
export function notices(input: Mushroom): readonly Notice[] {
  const count = answeredCount(input);
  const few: Notice = {
    code: "few_answers",
    text: {
      en: `Answered: ${count} of 21. With fewer than ${rules.leastAnswers} answers this page never says "edible".`,
      id: `Terjawab: ${count} dari 21. Dengan kurang dari ${rules.leastAnswers} jawaban, halaman ini tidak pernah menyebut "dapat dimakan".`,
    },
  };
  return count < rules.leastAnswers ? [few] : [];
}
