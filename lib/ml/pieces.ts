/** How long the letter groups of a word are, both ends counted. */
export type PieceLengths = { shortest: number; longest: number };

const outsideBasicPlane = /[\ud800-\udfff]/;

/**
 * The letter groups of a word that stands between spaces: "baik" by 2-3 gives " b", "ba", ..., "k ", " ba", ..., "ik ".
 * They let a model recognise spellings it never saw. Words with characters of two code units have none, so none is torn.
 */
export function piecesOf(word: string, { shortest, longest }: PieceLengths): string[] {
  if (outsideBasicPlane.test(word)) return [];
  const padded = ` ${word} `;
  const pieces: string[] = [];
  for (let length = shortest; length <= longest; length += 1)
    for (let start = 0; start + length <= padded.length; start += 1)
      pieces.push(padded.slice(start, start + length));
  return pieces;
}
