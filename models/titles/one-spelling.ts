const english =
  /(?:tions?|sions?|ity|ities|ism|ive|ics?|ical|logy|graphy|sophy|try|ency|ancy|cracy|ence|ization)$/;

/** From the ends of English words to those of the same words in Indonesian. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=ion)s$/, ""],
  [/(?<=t)ies$/, "y"],
  [/(?:ss|s|t)ion$/, "si"],
  [/ity$/, "itas"],
  [/ism$/, "isme"],
  [/ive$/, "if"],
  [/ical$/, "is"],
  [/ics$/, "ika"],
  [/ic$/, "ik"],
  [/(?:ence|ency)$/, "ensi"],
  [/ancy$/, "ansi"],
  [/cy$/, "si"],
  [/y$/, "i"],
];

/** From the letters of words that came from elsewhere to how Indonesian writes them. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ch/g, "k"],
  [/qu/g, "ku"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/z/g, "s"],
  [/(?<=[^aiueo])y(?=[^aiueo])/g, "i"],
];

const replaced = (word: string, rules: readonly (readonly [RegExp, string])[]) =>
  rules.reduce((text, [from, to]) => text.replace(from, to), word);

/** An English word as its Indonesian twin is written (classification, klasifikasi), told by its ending; others as they are. */
export const asIndonesian = (word: string): string =>
  word.length >= 6 && /^[a-z]+$/.test(word) && english.test(word)
    ? replaced(replaced(word, endings), letters)
    : word;

/** From letters that titles write in several ways, those of Arabic words among them, to one. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/x/g, "ks"],
  [/q/g, "k"],
  [/dz|zh/g, "z"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/([a-z])\1/g, "$1"],
];

/** A stem in one spelling; a key, not always a word. */
export const oneSpelling = (stem: string): string => (stem.length >= 4 ? replaced(stem, variants) : stem);
