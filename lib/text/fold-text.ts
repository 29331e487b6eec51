// First digit of every decimal block people plausibly type in Indonesia; ten code points each.
const DIGIT_ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0x1b50, 0x1bb0, 0xa9d0, 0xff10,
];
const MATH_DIGITS = 0x1d7ce;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const SPACE = /[\p{Zs}\t]/u;
const DOT = /[\u2024\u3002\uff61]/u;
// Zero-width, bidi and variation marks, soft hyphen, keycap: they split a number without being seen.
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u20e3\ufe00-\ufe0f\ufeff]/u;

const ATTACHED = /[\u20e3\ufe00-\ufe0f]/u;

function foldPoint(char: string, point: number): string {
  if (point < 0x80) return char === "\t" ? " " : char;
  if (INVISIBLE.test(char)) return "";
  if (SPACE.test(char)) return " ";
  if (DASH.test(char)) return "-";
  if (DOT.test(char)) return ".";
  for (const zero of DIGIT_ZEROS) if (point >= zero && point < zero + 10) return String(point - zero);
  if (point >= MATH_DIGITS && point < MATH_DIGITS + 50) return String((point - MATH_DIGITS) % 10);
  if (point > 0xff00 && point < 0xff5f) return String.fromCharCode(point - 0xfee0);
  return char;
}

export type FoldedText = {
  text: string;
  /** Offset in the source where UTF-16 unit `i` of the folded text begins. */
  startOf: (i: number) => number;
  /** Offset in the source just after UTF-16 unit `i` of the folded text. */
  endOf: (i: number) => number;
};

/**
 * A view of the text in which digits, dashes, spaces and full-width forms are ASCII and invisible characters
 * are gone, with the way back to source offsets. It depends on each code point alone, so folding a part gives
 * that part of the folded whole.
 */
export function foldText(source: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of source) {
    const next = at + char.length;
    const folded = foldPoint(char, char.codePointAt(0) ?? 0);
    // A keycap or variation mark belongs to the sign before it and goes where that goes.
    if (folded === "" && ends.length > 0 && ends.at(-1) === at && ATTACHED.test(char))
      ends[ends.length - 1] = next;
    // A pair that stays a pair keeps one offset for both halves, so no finding can cut it in two.
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    parts.push(folded);
    at = next;
  }
  return { text: parts.join(""), startOf: (i) => starts[i] ?? at, endOf: (i) => ends[i] ?? at };
}
