import { z } from "zod";
import { readArtifact, writeArtifact } from "@/lib/ml/artifact";
import { type Forest, forestOf, maximumColumns, maximumEdges } from "./forest";

const format = "forest/1";

const Meta = z.strictObject({
  labels: z.array(z.string().min(1)).min(2).max(255),
  trees: z.int().min(1),
  /** Split points of each column. */
  edges: z.array(z.int().min(0).max(maximumEdges)).min(1).max(maximumColumns),
});

/** Bytes of a forest: six for each node, four for each class of a leaf. Split points, sums of rows and nothing of any row. */
export function writeForest({ labels, trees, edges, column, edge, skip, counts }: Forest): Uint8Array {
  const meta: z.output<typeof Meta> = {
    labels: [...labels],
    trees,
    edges: edges.map((points) => points.length),
  };
  const points = Float64Array.from(edges.flatMap((column) => [...column]));
  return writeArtifact(format, meta, { points, column, edge, skip, counts });
}

/** @throws RangeError or ZodError when the bytes are not such a forest. */
export function readForest(bytes: Uint8Array): Forest {
  const artifact = readArtifact(bytes, format, Meta);
  const { labels, trees, edges: lengths } = artifact.meta;
  const points = artifact.array(
    "points",
    "float64",
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let from = 0;
  const edges = lengths.map((length) => points.slice(from, (from += length)));
  return forestOf({
    labels,
    trees,
    edges,
    column: artifact.array("column", "uint8"),
    edge: artifact.array("edge", "uint8"),
    skip: artifact.array("skip", "uint32"),
    counts: artifact.array("counts", "float32"),
  });
}
