/** One unbroken row of digits. Glued means a letter touches it, as in `50rb` or `v12`. */
export type DigitGroup = {
  start: number;
  end: number;
  digits: string;
  gluedLeft: boolean;
  gluedRight: boolean;
};

/** Digit groups with nothing but light separators between them, in order. */
export type DigitRun = DigitGroup[];

const WORD = /[\p{L}\p{N}_]/u;
const SEPARATOR = /^[ .\-()]{1,4}$/;
const MAX_GAP = 4;

/**
 * All digit runs of a folded text. Groups belong to one run when at most four of space, dot, dash and
 * parentheses stand between them; whether such a run is one number is for the detector to judge.
 */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let run: DigitRun = [];
  let last = -1;
  for (const match of text.matchAll(/[0-9]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const near = last >= 0 && start - last <= MAX_GAP && SEPARATOR.test(text.slice(last, start));
    if (!near && run.length > 0) {
      runs.push(run);
      run = [];
    }
    const gluedLeft = start > 0 && WORD.test(text.charAt(start - 1));
    run.push({ start, end, digits: match[0], gluedLeft, gluedRight: WORD.test(text.charAt(end)) });
    last = end;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
