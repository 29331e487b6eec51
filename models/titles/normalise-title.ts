/** A word of a title as it is compared, and where it stands in the title (UTF-16 offsets). */
export type TitleWord = { text: string; start: number; end: number };

const apostrophes = /['`‘’ʼʻ]/g;
// An apostrophe within a word is part of it (Qur'an, jum'at).
const word = /[\p{L}\p{M}\p{N}]+(?:['`‘’ʼʻ]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a title in lower case, without apostrophes; other punctuation and spacing only part them, digits are words. */
export const titleWords = (title: string): TitleWord[] =>
  Array.from(title.normalize("NFC").matchAll(word), ({ 0: found, index }) => ({
    text: found.replace(apostrophes, "").toLowerCase().normalize("NFC"),
    start: index,
    end: index + found.length,
  }));

/** A title as it is compared: its words with one space between them. Titles that agree in this are the same title. */
export const normaliseTitle = (title: string): string =>
  titleWords(title)
    .map(({ text }) => text)
    .join(" ");
