type Found = { kind: string; start: number; end: number };

/** A piece of a redacted text; with `kind` it stands for something personal. */
export type RedactedPiece = { start: number; text: string; kind?: string };

/**
 * Finds in a redacted text the tags that stand for what was found in the original. The pieces put together are the
 * redacted text, character by character. Where it was also shortened, the rest is one plain piece.
 */
export function markReplacements(redacted: string, found: readonly Found[]): RedactedPiece[] {
  const pieces: RedactedPiece[] = [];
  let from = 0;
  let shift = 0;
  for (const { kind, start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const tag = `[${kind}]`;
    const at = start + shift;
    if (at < from || redacted.slice(at, at + tag.length) !== tag) break;
    if (at > from) pieces.push({ start: from, text: redacted.slice(from, at) });
    pieces.push({ start: at, text: tag, kind });
    from = at + tag.length;
    shift += tag.length - (end - start);
  }
  if (from < redacted.length) pieces.push({ start: from, text: redacted.slice(from) });
  return pieces;
}
