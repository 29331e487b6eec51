import type { Bilingual } from "@/lib/language";
import type { Match, Prediction } from "@/lib/task/prediction";

/** What is kept of a prediction: enough for the table and the files, little enough for half a million rows. */
export type BatchAnswer = {
  label: string;
  confidence: number;
  probabilities: Readonly<Record<string, number>>;
  undecided?: string;
  /** The best of the known texts it was compared with. */
  match?: Pick<Match, "title" | "score">;
};

export type Answered = { ok: true; answer: BatchAnswer } | { ok: false; fault: Bilingual };

export function batchAnswer({
  label,
  confidence,
  probabilities,
  undecided,
  matches,
}: Prediction): BatchAnswer {
  const best = matches?.[0];
  return {
    label,
    confidence,
    probabilities,
    ...(undecided !== undefined && { undecided }),
    ...(best && { match: { title: best.title, score: best.score } }),
  };
}
