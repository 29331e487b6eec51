/** What a code point is to the tokeniser. */
export const space = 0;
export const word = 1;
export const punctuation = 2;
export const emoji = 3;
/** Joins the token it stands in (variation selectors, joiners, skin tones, zero-width spaces) and is left out of its key. */
export const ignorable = 4;

const wordPattern = /^[\p{L}\p{M}\p{N}]$/u;
// "Extended_Pictographic" leaves out flags (pairs of regional indicators) but holds © and ™, which are punctuation here.
const emojiPattern = /^(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator})$/u;
const ignorablePattern = /^[\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]$/u;
const spacePattern = /^[\s\p{Cc}\p{Z}]$/u;

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (ignorablePattern.test(character)) return ignorable;
  if (spacePattern.test(character)) return space;
  if (wordPattern.test(character)) return word;
  if (emojiPattern.test(character)) return emoji;
  return punctuation;
}

// Covers every living script and the emoji; what lies above is rare enough to be looked at each time.
const remembered = 0x20000;
const unseen = 255;
const known = new Uint8Array(remembered).fill(unseen);

/** Class of a code point (0-0x10FFFF). Lone surrogates are punctuation. */
export function characterClass(codePoint: number): number {
  if (codePoint >= remembered) return classify(codePoint);
  const before = known[codePoint] ?? unseen;
  if (before !== unseen) return before;
  const found = classify(codePoint);
  known[codePoint] = found;
  return found;
}
