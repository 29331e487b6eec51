import { isMailProvider, isTopLevel } from "@/lib/text/detectors/domain-words";
import type { Finding } from "@/lib/text/detectors/finding";

const AT = / ?[([{<] ?(?:at|et|a|@) ?[)\]}>] ?|[ _-](?:at|et)[ _-]| @ ?|@ /gi;
const DOT = "(?: ?[(\\[{<] ?(?:dot|titik|\\.) ?[)\\]}>] ?| (?:dot|titik) | \\. |\\.)";
const MARK = "(?: (?:dot|titik|underscore|strip) | garis bawah | ?[(\\[{<] ?(?:dot|titik|\\.) ?[)\\]}>] ?)";
const BEFORE = new RegExp(`[a-z0-9](?:[a-z0-9._+-]|${MARK}(?=[a-z0-9])){0,63}$`, "i");
const AFTER = new RegExp(`^[a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{1,63}){0,4}`, "i");
const DOTS = new RegExp(DOT, "gi");
// "Find us at gmail dot com", "look at …": English words that stand before a plain "at".
const NOT_LOCAL =
  /^(?:me|us|him|her|them|it|look|work|works|available|stay|arrive|meet|find|visit|page|and|or)$/i;
const REACH = 96;

/** Length of the domain that `after` opens with, 0 if it is none; `sure` asks for no further proof. */
function spelledDomain(after: string, sure: boolean): number {
  const written = AFTER.exec(after)?.[0] ?? "";
  const dots = [...written.matchAll(DOTS)];
  const host = written.slice(0, dots[0]?.index ?? written.length);
  let end = 0;
  let spelled = false;
  for (const [i, dot] of dots.entries()) {
    const label = written.slice(dot.index + dot[0].length, dots[i + 1]?.index ?? written.length);
    if (end > 0 && label.length !== 2) break;
    if (isTopLevel(label)) end = dot.index + dot[0].length + label.length;
    if (/[a-z[(]/i.test(dot[0])) spelled = true;
  }
  if (end === 0)
    return sure && isMailProvider(host) && !/^[ ]?[a-z0-9]/i.test(after.slice(host.length, host.length + 1))
      ? host.length
      : 0;
  return sure || spelled || isMailProvider(host) ? end : 0;
}

/** Addresses such as "budi (at) gmail dot com", "budi at gmail titik com" or "budi @ gmail.com". */
export function detectSpelledEmails(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(AT)) {
    const from = match.index + match[0].length;
    const bracketed = /[([{<]/.test(match[0]);
    const length = spelledDomain(text.slice(from, from + REACH * 2), bracketed);
    if (length === 0) continue;
    const local = BEFORE.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[0] ?? "";
    if (local === "" || (!bracketed && NOT_LOCAL.test(local))) continue;
    found.push({ kind: "EMAIL", start: match.index - local.length, end: from + length });
  }
  return found;
}
