type Span = { start: number; end: number };

export type MarkedPiece = { start: number; text: string; marked: boolean };

/** A text cut at spans, which may touch, overlap or lie outside. The pieces put together are the text again. */
export function markedPieces(text: string, spans: readonly Span[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  const cut = (end: number, marked: boolean) => {
    if (end > from) pieces.push({ start: from, text: text.slice(from, end), marked });
    from = Math.max(from, end);
  };
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    cut(Math.min(start, text.length), false);
    cut(Math.min(end, text.length), true);
  }
  cut(text.length, false);
  return pieces;
}
