import type { Part } from "../cells/explain";

/** How strongly a piece speaks for (+) or against (-) a label, in steps of a third of the strongest; 0 = hardly. */
export type Strength = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** A piece of a text; without `value` the model took no notice of it. */
export type Piece = { start: number; text: string; value?: number; strength: Strength };

/** Below this share of the strongest part nothing is marked. */
const hardly = 0.05;

/** Cuts a text at the parts of its explanation: the pieces put together are the text again, character by character. */
export function highlight(text: string, parts: readonly Part[], largest: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plainUntil = (end: number) => {
    if (end > from) pieces.push({ start: from, text: text.slice(from, end), strength: 0 });
  };
  const placed = parts.flatMap(({ start, end, value }) =>
    start === undefined || end === undefined ? [] : [{ start, end, value }],
  );
  for (const { start, end, value } of placed.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from || end <= start || end > text.length) continue;
    plainUntil(start);
    pieces.push({ start, text: text.slice(start, end), value, strength: strengthOf(value, largest) });
    from = end;
  }
  plainUntil(text.length);
  return pieces;
}

function strengthOf(value: number, largest: number): Strength {
  const share = largest > 0 ? Math.abs(value) / largest : 0;
  if (share < hardly) return 0;
  if (share <= 1 / 3) return value > 0 ? 1 : -1;
  if (share <= 2 / 3) return value > 0 ? 2 : -2;
  return value > 0 ? 3 : -3;
}
