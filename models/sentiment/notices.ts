import type { Notice } from "@/lib/task/define-task";
import { tokenise } from "@/lib/text/tokenise";

/** Below this many words, answers are clearly less often right. */
const fewWords = 7;

/** Hints that need no model. */
export function notices({ text }: { text: string }): readonly Notice[] {
  const words = tokenise(text).filter(({ kind }) => kind === "word").length;
  if (words >= fewWords) return [];
  return [
    {
      code: "short_text",
      text: {
        en: `Texts of fewer than ${fewWords} words give the model little to go by, so its answer is less certain.`,
        id: `Teks kurang dari ${fewWords} kata memberi model sedikit petunjuk, jadi jawabannya kurang pasti.`,
      },
    },
  ];
}
