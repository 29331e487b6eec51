import { toCsv } from "@/lib/chart/to-csv";
import type { LabelView } from "@/lib/task/task-view";
import type { RankedMatch } from "./select-matches";

// The first three are what the lists of the earlier system were called, so that files of both can be put together.
const columns = ["judul_ref", "rf_probability", "rf_label", "rank", "cosine", "jaccard", "edit_ratio"];

/** The matches as a table with all their scores, unrounded. */
export const matchesCsv = (matches: readonly RankedMatch[], labels: readonly LabelView[]): string =>
  toCsv(
    columns,
    matches.map(({ title, score, label, rank, cosine, jaccard, editRatio }) => [
      title,
      score,
      labels.find(({ id }) => id === label)?.title ?? label,
      rank,
      cosine,
      jaccard,
      editRatio,
    ]),
  );
