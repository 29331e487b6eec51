import type { Notice } from "@/lib/task/define-task";
import { languageHint } from "@/lib/text/language-hint";
import { titleWords } from "./normalise-title";
import type { TitleInput } from "./schema";

/** Titles of fewer words name too little to be told apart by it. */
const fewWords = 4;

const shortTitle: Notice = {
  code: "short_title",
  text: {
    en: `A title of fewer than ${fewWords} words says little about the study, so many others may look close to it.`,
    id: `Judul kurang dari ${fewWords} kata belum banyak menjelaskan penelitiannya, jadi banyak judul lain dapat tampak mirip.`,
  },
};

const otherLanguage: Notice = {
  code: "other_language",
  text: {
    en: "This does not look like an Indonesian title. Only common technical terms are compared across languages.",
    id: "Ini tampaknya bukan judul berbahasa Indonesia. Hanya istilah teknis umum yang dibandingkan lintas bahasa.",
  },
};

/** Hints that need no model. */
export function notices({ title }: TitleInput): readonly Notice[] {
  const { language } = languageHint(title);
  return [
    ...(titleWords(title).length < fewWords ? [shortTitle] : []),
    ...(language === "en" || language === "other" ? [otherLanguage] : []),
  ];
}
