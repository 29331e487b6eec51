import { rootsInK, rootsInM, rootsInN, rootsInR, stemExceptions } from "./stem-exceptions";

/**
 * The stem of one Indonesian word in lower case: suffixes and prefixes taken off by rule, without a dictionary.
 * It is a key under which forms of a word meet (penggunaan, menggunakan, pengguna: "guna"), not always a word itself. Words
 * that are short, or hold anything but the letters a to z, stay as they are. Stemming a stem changes nothing.
 */
export function stemIndonesian(word: string): string {
  let stem = word;
  // A step that changes the word makes it shorter, so this ends.
  for (;;) {
    const next = step(stem);
    if (next === stem) return stem;
    stem = next;
  }
}

function step(word: string): string {
  if (Object.hasOwn(stemExceptions, word)) return stemExceptions[word] ?? word;
  if (word.length <= 4 || !/^[a-z]+$/.test(word)) return word;
  const bare = withoutSuffix(word);
  return stemExceptions[bare] ?? withoutPrefix(bare);
}

const verb = /^(?:me|di|ter|memper|diper)/;

function withoutSuffix(word: string): string {
  const bare = /.{4}nya$/.test(word) ? word.slice(0, -3) : word;
  const inner = /^ke(.+)an$/.exec(bare)?.[1];
  if (inner && isRoot(inner)) return inner;
  if (verb.test(bare) && /kan$/.test(bare) && bare.length >= 8) return bare.slice(0, -3);
  if (/an$/.test(bare) && bare.length >= 6) return bare.slice(0, -2);
  // Nouns in -si come from other languages and keep their ending.
  if (/^(?:me|di)/.test(bare) && /[^s]i$/.test(bare) && bare.length >= 8) return bare.slice(0, -1);
  return bare;
}

/** Begins as Indonesian roots do: a vowel, or a consonant and a vowel, or one of the borrowed clusters. */
const rootLike = /^(?:[aiueo]|[bcdfghjklmnpqrstvwxyz][aiueo]|ny|kh|sy|[bdfgkpt]r|[bfgkps]l|st|sp|sk)/;

const isRoot = (rest: string, least = 4) =>
  rest.length >= least && rootLike.test(rest) && /[aiueo]/.test(rest);

function withoutPrefix(word: string): string {
  if (/^(?:memper|diper)/.test(word)) {
    const rest = word.replace(/^(?:memper|diper)/, "");
    if (isRoot(rest)) return rest;
  }
  if (/^[mp]e/.test(word)) return withoutNasal(word);
  const rest = /^[bt]er(.*)$/.exec(word)?.[1];
  if (rest && rootsInR.has(`r${rest}`)) return `r${rest}`;
  return rest && isRoot(rest) ? rest : circumfixed(word);
}

/** "di" is only taken off a longer verb, since many roots begin with it. */
function circumfixed(word: string): string {
  const rest = /^di(.*)$/.exec(word)?.[1];
  return rest && rest.length >= 6 && isRoot(rest) && !/[st]i[kf]$|si$/.test(rest) ? rest : word;
}

/** After me- and pe-, with the consonant that the nasal swallowed put back. */
function withoutNasal(word: string): string {
  const rest = word.slice(2);
  if (rest.startsWith("ng")) return afterNg(word, rest.slice(2));
  if (rest.startsWith("ny")) return restored(word, `s${rest.slice(2)}`);
  if (/^m[bfpv]/.test(rest) || /^n[cdjtsz]/.test(rest)) return restored(word, rest.slice(1));
  if (/^m[aiueo]/.test(rest)) return restored(word, rootsInM.has(rest) ? rest : `p${rest.slice(1)}`);
  if (/^n[aiueo]/.test(rest)) return restored(word, rootsInN.has(rest) ? rest : `t${rest.slice(1)}`);
  if (/^r[aiueo]/.test(rest) && word.startsWith("pe")) {
    return restored(word, rootsInR.has(rest) ? rest : rest.slice(1));
  }
  if (/^r[^aiueo]/.test(rest) && word.startsWith("pe")) return restored(word, rest.slice(1));
  if (/^[lrwy]/.test(rest) || (word.startsWith("pe") && /^[bdgkst][aiueo]/.test(rest)))
    return restored(word, rest);
  return word;
}

function afterNg(word: string, rest: string): string {
  if (/^[aiueo]/.test(rest)) {
    const inK = `k${rest}`;
    return restored(word, rootsInK.has(inK) ? inK : rest, 3);
  }
  return restored(word, rest);
}

const restored = (word: string, rest: string, least = 4) => (isRoot(rest, least) ? rest : word);
