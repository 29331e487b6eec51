import type { Slice } from "@/lib/task/define-task";
import { slang } from "@/lib/text/slang";
import { tokenise } from "@/lib/text/tokenise";

type Text = { text: string };

const wordsOf = ({ text }: Text) => tokenise(text).filter(({ kind }) => kind === "word");

const length: Slice<Text> = {
  title: { en: "Length", id: "Panjang" },
  values: {
    short: { en: "fewer than 7 words", id: "kurang dari 7 kata" },
    medium: { en: "7 to 29 words", id: "7 sampai 29 kata" },
    long: { en: "30 words or more", id: "30 kata atau lebih" },
  },
  of: (input) => {
    const words = wordsOf(input).length;
    if (words < 7) return "short";
    return words < 30 ? "medium" : "long";
  },
};

const slangWords: Slice<Text> = {
  title: { en: "Slang", id: "Bahasa gaul" },
  values: {
    none: { en: "no slang", id: "tanpa kata gaul" },
    some: { en: "at least one slang word", id: "ada kata gaul" },
  },
  of: (input) => (wordsOf(input).some(({ key }) => slang.has(key)) ? "some" : "none"),
};

/** Where a model of texts may do better or worse than on the whole. */
export const textSlices = { length, slang: slangWords };
