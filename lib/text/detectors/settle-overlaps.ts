import type { Finding } from "@/lib/text/detectors/finding";
import { redactionKinds } from "@/lib/text/redaction-kind";

/** Keeps a set without overlaps, in text order: longest first, then the surer, then the more specific kind. */
export function settleOverlaps(claims: Finding[]): Finding[] {
  const ranked = [...claims].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      Number(a.unsure ?? false) - Number(b.unsure ?? false) ||
      redactionKinds.indexOf(a.kind) - redactionKinds.indexOf(b.kind) ||
      a.start - b.start,
  );
  const length = claims.reduce((most, claim) => Math.max(most, claim.end), 0);
  const taken = new Uint8Array(length);
  const kept: Finding[] = [];
  for (const claim of ranked) {
    // Claims come longest first, so one that overlaps a kept span has an end of its own inside it.
    if (taken[claim.start] || taken[claim.end - 1]) continue;
    taken.fill(1, claim.start, claim.end);
    kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start);
}
