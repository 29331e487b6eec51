import type { RedactionKind } from "@/lib/text/redaction-kind";

/** A span a detector claims, in offsets of the text it was given; `end` is exclusive. */
export type Finding = {
  kind: RedactionKind;
  start: number;
  end: number;
  /** True when the shape alone is weak evidence: it then loses a tie against any sure finding. */
  unsure?: boolean;
};
