import { detectAll } from "@/lib/text/detectors/detect-all";
import { settleOverlaps } from "@/lib/text/detectors/settle-overlaps";
import { foldText } from "@/lib/text/fold-text";
import { redactionKinds, type RedactionKind } from "@/lib/text/redaction-kind";

export type Redaction = { kind: RedactionKind; start: number; end: number };

const TAG = new RegExp(`\\[(?:${redactionKinds.join("|")})\\]`, "g");

type Stretch = { start: number; end: number };

function stretchesBetweenTags(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const tag of text.matchAll(TAG)) {
    stretches.push({ start: from, end: tag.index });
    from = tag.index + tag[0].length;
  }
  stretches.push({ start: from, end: text.length });
  return stretches;
}

function findIn(text: string, stretch: Stretch): Redaction[] {
  const folded = foldText(text.slice(stretch.start, stretch.end));
  return settleOverlaps(detectAll(folded.text)).map(({ kind, start, end }) => ({
    kind,
    start: stretch.start + folded.startOf(start),
    end: stretch.start + folded.endOf(end - 1),
  }));
}

/**
 * Replaces personal data by tags such as `[EMAIL]`. Offsets in `found` are UTF-16 offsets in the text given,
 * in order and without overlap. Pure, never throws, leaves every other character as it was.
 *
 * Tags are walls: each stretch between them is judged alone, and what a finding leaves on its two sides is
 * judged again. The result therefore consists of tags and of stretches in which nothing is found, which is
 * why redacting it again changes nothing.
 */
export function redact(text: string): { text: string; found: Redaction[] } {
  const found: Redaction[] = [];
  const open = stretchesBetweenTags(text);
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const here = findIn(text, stretch);
    if (here.length === 0) continue;
    let from = stretch.start;
    for (const finding of here) {
      found.push(finding);
      if (finding.start > from) open.push({ start: from, end: finding.start });
      from = finding.end;
    }
    if (stretch.end > from) open.push({ start: from, end: stretch.end });
  }
  found.sort((a, b) => a.start - b.start);
  let result = "";
  let from = 0;
  for (const { kind, start, end } of found) {
    result += `${text.slice(from, start)}[${kind}]`;
    from = end;
  }
  return { text: result + text.slice(from), found };
}
