import type { Slice } from "@/lib/task/define-task";
import { titleWords } from "./normalise-title";
import type { TitleInput } from "./schema";

const length: Slice<TitleInput> = {
  title: { en: "Length of the title", id: "Panjang judul" },
  values: {
    short: { en: "fewer than 8 words", id: "kurang dari 8 kata" },
    medium: { en: "8 to 11 words", id: "8 sampai 11 kata" },
    long: { en: "12 words or more", id: "12 kata atau lebih" },
  },
  of({ title }) {
    const words = titleWords(title).length;
    if (words < 8) return "short";
    return words < 12 ? "medium" : "long";
  },
};

/** Where the model may do better or worse than on the whole. */
export const slices = { length };
