/** A word of a title as it is compared, and where it stands in the title (UTF-16 offsets). */
export type TitleWord = { text: string; start: number; end: number };

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a title in lower case; punctuation and spacing only part them, digits are words. */
export const titleWords = (title: string): TitleWord[] =>
  Array.from(title.normalize("NFC").matchAll(word), ({ 0: found, index }) => ({
    text: found.toLowerCase().normalize("NFC"),
    start: index,
    end: index + found.length,
  }));

/** A title as it is compared: its words with one space between them. Titles that agree in this are the same title. */
export const normaliseTitle = (title: string): string =>
  titleWords(title)
    .map(({ text }) => text)
    .join(" ");
