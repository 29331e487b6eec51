import { sha256 } from "@/lib/ml/sha256";
import type { Lineage } from "@/lib/task/version";

/** A collection as a version's record names it: SHA-256 over its texts in their order, one a line. */
export const collectionSource = async (items: readonly string[]): Promise<Lineage["sources"][number]> => ({
  name: "collection",
  rows: items.length,
  sha256: await sha256(items.map((item) => `${item}\n`).join("")),
  kind: "collection",
});
