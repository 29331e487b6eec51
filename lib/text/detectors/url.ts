import { isTopLevel } from "@/lib/text/detectors/domain-words";
import type { Finding } from "@/lib/text/detectors/finding";

const WITH_SCHEME = /(?:https?|ftp):\/\/[^\s<>"`{}|\\^]{1,4000}/gi;
const BARE =
  /(?<![\p{L}\p{N}@._\-/:])((?:[a-z0-9-]{1,63}\.){1,5})([a-z]{2,10})(?::[0-9]{1,5})?([/?#][^\s<>"`{}|\\^]{1,4000})/giu;
const CLOSING = ".,;:!?)]}'\"’”…*";

function trimClosing(url: string): string {
  let end = url.length;
  while (end > 0 && CLOSING.includes(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
}

function hasPersonalPart(url: string): boolean {
  const rest = url.slice(url.indexOf("://") + 3);
  const authority = rest.split(/[/?#]/, 1)[0] ?? "";
  return authority.includes("@") || /[?#]./.test(rest);
}

/**
 * Web addresses that may carry a person: with a query, a fragment or user information the whole address goes,
 * since tokens and names hide in any part of those. A plain address (host and path) names a page, not a
 * person, and stays; a phone, e-mail or @handle written in its path is still caught by its own detector.
 */
export function detectUrls(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(WITH_SCHEME)) {
    const url = trimClosing(match[0]);
    if (hasPersonalPart(url)) found.push({ kind: "URL", start: match.index, end: match.index + url.length });
  }
  for (const match of text.matchAll(BARE)) {
    const url = trimClosing(match[0]);
    const tail = match[3] ?? "";
    // Without a scheme "tokopedia.com?serius" is a missing space; a query has to show a key and a value.
    const query = tail.startsWith("/")
      ? /[?#]./.test(url)
      : /^\?[^=]{1,99}=|^#./.test(tail) && /[?#]./.test(url);
    if (query && isTopLevel(match[2] ?? ""))
      found.push({ kind: "URL", start: match.index, end: match.index + url.length });
  }
  return found;
}
