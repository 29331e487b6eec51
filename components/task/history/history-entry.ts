import type { Made } from "../cells/made";
import type { HistoryEntry } from "../storage/history";

type Seen = { made: Made; task: string; draft: string; at: number };

/** A prediction as the history keeps it. */
export const historyEntry = ({ made, task, draft, at }: Seen): HistoryEntry => ({
  draft,
  task,
  at,
  input: made.input,
  label: made.prediction.label,
  confidence: made.prediction.confidence,
  ...(made.prediction.undecided !== undefined && { undecided: made.prediction.undecided }),
  version: made.version,
  place: made.place,
});
