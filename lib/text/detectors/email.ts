import { isMailProvider } from "@/lib/text/detectors/domain-words";
import type { Finding } from "@/lib/text/detectors/finding";
import { detectSpelledEmails } from "@/lib/text/detectors/spelled-email";

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const ALNUM = /[\p{L}\p{N}]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

/** Length of the domain at the head of `written`, 0 if there is none. */
function domainLength(written: string): number {
  const labels = written.split(".");
  const first = labels[0] ?? "";
  let count = 1;
  while (count < labels.length && (labels[count] ?? "") !== "") {
    // "x@mail.com.Terima kasih": a full stop without its space; only a country may follow "com".
    if (labels[count - 1]?.toLowerCase() === "com" && labels[count]?.length !== 2) break;
    count += 1;
  }
  while (count > 1 && !/^(?:\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/iu.test(labels[count - 1] ?? "")) count -= 1;
  if (first === "" || (count === 1 && !isMailProvider(first))) return 0;
  return labels.slice(0, count).join(".").length;
}

function detectWritten(text: string): Finding[] {
  const found: Finding[] = [];
  // Neither side can pass another "@", so all the walks together are linear in the text.
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && LOCAL.test(text.charAt(start - 1))) start -= 1;
    while (start < at && !ALNUM.test(text.charAt(start)) && text.charAt(start) !== "_") start += 1;
    let end = at + 1;
    while (end < text.length && DOMAIN.test(text.charAt(end))) end += 1;
    const length = domainLength(text.slice(at + 1, end));
    if (start < at && length > 0) found.push({ kind: "EMAIL", start, end: at + 1 + length });
  }
  return found;
}

/** E-mail addresses, as typed and as spelled out to hide them from machines. */
export function detectEmails(text: string): Finding[] {
  return [...detectWritten(text), ...detectSpelledEmails(text)];
}
