/** What parts the cells of a line; `none` for files of one column, whose lines may hold commas. */
export const delimiters = { comma: ",", semicolon: ";", tab: "\t", none: "\u001f" } as const;
export type DelimiterName = keyof typeof delimiters;

const candidates = ["tab", "semicolon", "comma"] as const;
/** Lines looked at. */
const sample = 25;
/** In how many of them (0-1) a delimiter must stand as often as in the first. */
const agreement = 0.5;

/** Guesses what parts the cells from the beginning of a file: what stands equally often in most of its lines. */
export function guessDelimiter(head: string): DelimiterName {
  const lines = linesOf(head).slice(0, sample);
  const judged = candidates.map((name) => {
    const counts = lines.map((line) => line.split(delimiters[name]).length - 1);
    const first = counts[0] ?? 0;
    const agreeing = counts.filter((count) => count === first).length / Math.max(1, counts.length);
    return { name, share: first > 0 ? agreeing : 0 };
  });
  const best = judged.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share > agreement ? best.name : "none";
}

/** The full lines of the text without what stands in quotation marks. */
function linesOf(head: string): string[] {
  const bare = head.replaceAll(/"(?:[^"]|"")*"/g, "");
  const lines = bare.split(/\r\n|\r|\n/);
  // The last one may be cut off in the middle.
  return (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line !== "");
}
