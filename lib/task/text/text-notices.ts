import type { Notice } from "@/lib/task/define-task";
import { languageHint } from "@/lib/text/language-hint";
import { tokenise } from "@/lib/text/tokenise";

/** Below this many words, answers are clearly less often right. */
const fewWords = 7;

const shortText: Notice = {
  code: "short_text",
  text: {
    en: `Texts of fewer than ${fewWords} words give the model little to go by, so its answer is less certain.`,
    id: `Teks kurang dari ${fewWords} kata memberi model sedikit petunjuk, jadi jawabannya kurang pasti.`,
  },
};

const otherLanguage: Notice = {
  code: "other_language",
  text: {
    en: "This does not look like Indonesian. The model has learned Indonesian only, so do not rely on its answer.",
    id: "Ini tampaknya bukan bahasa Indonesia. Model hanya mempelajari bahasa Indonesia, jadi jangan mengandalkan jawabannya.",
  },
};

/** Hints about a text that need no model. */
export function textNotices({ text }: { text: string }): readonly Notice[] {
  const words = tokenise(text).filter(({ kind }) => kind === "word").length;
  const { language } = languageHint(text);
  return [
    ...(words < fewWords ? [shortText] : []),
    ...(language === "en" || language === "other" ? [otherLanguage] : []),
  ];
}
