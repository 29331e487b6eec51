import { characterClass, ignorable } from "./tokenise-character";

/**
 * The form of a token that a model counts: NFKC, lower case, nothing invisible, at most two of a character in a row,
 * and "00" for every run of two or more digits (a price or a phone number is no word; a single digit may be a rating).
 */
export function tokenKey(raw: string): string {
  let plain = true;
  let run = 1;
  let previous = -1;
  for (let index = 0; index < raw.length; index += 1) {
    const unit = raw.charCodeAt(index);
    run = unit === previous ? run + 1 : 1;
    previous = unit;
    // Neither a lower-case ASCII letter nor a lone mark: worth the slow way.
    if (unit > 127 || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || run > 2) {
      plain = false;
      break;
    }
  }
  return plain
    ? raw
    : squeeze(raw.normalize("NFKC").toLowerCase().normalize("NFKC")).replace(/\p{Nd}{2,}/gu, "00");
}

function squeeze(text: string): string {
  let result = "";
  let before = "";
  let last = "";
  for (const character of text.toWellFormed()) {
    if (characterClass(character.codePointAt(0) ?? 0) === ignorable) continue;
    if (character === last && character === before) continue;
    result += character;
    before = last;
    last = character;
  }
  return result;
}
