import { characterClass, emoji, ignorable, punctuation, space, word } from "./tokenise-character";
import { tokenKey } from "./tokenise-key";

type TokenKind = "word" | "punctuation" | "emoji";

/** A piece of a text: `key` is what a model counts, `start` and `end` are UTF-16 offsets into the text as it was given. */
export type Token = { key: string; start: number; end: number; kind: TokenKind };

const zeroWidthJoiner = 0x200d;
const kinds: Record<number, TokenKind> = { [word]: "word", [punctuation]: "punctuation", [emoji]: "emoji" };

/**
 * Words (letters, marks, digits), emoji and punctuation of a text, in order. White space and control characters part tokens.
 * Keys are NFKC, in lower case, with a character repeated three times or more kept twice ("baguuus" -> "baguus").
 * A run of one punctuation mark is one token; an emoji with its joiners, skin tone and flag partner is one token.
 * A hyphen between two letters parts them and is no token ("enak-enak" is "enak" twice, as Indonesian means it).
 * Any string is accepted (lone surrogates, right-to-left text); time is linear in its length.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const first = text.codePointAt(index) ?? 0;
    const kind = characterClass(first);
    const start = index;
    index += first > 0xffff ? 2 : 1;
    if (kind === space || kind === ignorable || isInnerHyphen(text, start)) continue;

    let previous = first;
    while (index < text.length) {
      const next = text.codePointAt(index) ?? 0;
      if (!continues(kind, first, previous, next)) break;
      index += next > 0xffff ? 2 : 1;
      previous = next;
    }
    tokens.push({
      key: tokenKey(text.slice(start, index)),
      start,
      end: index,
      kind: kinds[kind] ?? "punctuation",
    });
  }
  return tokens;
}

const isLetter = (unit: number) => characterClass(unit) === word && !(unit >= 0x30 && unit <= 0x39);

const isInnerHyphen = (text: string, at: number) =>
  text.charCodeAt(at) === 0x2d &&
  at > 0 &&
  isLetter(text.charCodeAt(at - 1)) &&
  at + 1 < text.length &&
  isLetter(text.charCodeAt(at + 1));

function continues(kind: number, first: number, previous: number, next: number): boolean {
  const nextKind = characterClass(next);
  if (nextKind === ignorable) return true;
  if (kind === word) return nextKind === word;
  if (kind === punctuation) return next === first;
  return (
    nextKind === emoji && (next === previous || previous === zeroWidthJoiner || bothRegional(previous, next))
  );
}

const bothRegional = (a: number, b: number) => a >= 0x1f1e6 && a <= 0x1f1ff && b >= 0x1f1e6 && b <= 0x1f1ff;
