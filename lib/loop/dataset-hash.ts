import { dataHash } from "@/lib/ml/canonical-rows";
import { sha256 } from "@/lib/ml/sha256";

type Kept = { prediction: string | null; input: Record<string, unknown>; label: string };

/**
 * Name of a data set: SHA-256 over its task and its rows in canonical order. The prediction a row came from counts, so
 * that two people who wrote the same stay two rows and each can be erased.
 */
export async function datasetHash(task: string, rows: readonly Kept[]): Promise<string> {
  const marked = rows.map(({ prediction, input, label }) => ({
    label,
    input: prediction === null ? input : { ...input, "": prediction },
  }));
  return sha256(`${task}\n${await dataHash(marked)}`);
}
