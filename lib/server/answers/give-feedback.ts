import "server-only";
import { z } from "zod";
import { commentMaximum } from "@/lib/api/limits";
import type { FeedbackAnswer, FeedbackRequest } from "@/lib/api/feedback";
import { Refusal } from "@/lib/refusal";
import { redact } from "@/lib/text/redact";
import { saveFeedback } from "../data/feedback";
import { taskOfPrediction } from "../data/predictions";
import { log } from "../log";
import { countFeedback } from "../metrics";

/**
 * Saves feedback on a stored prediction, or changes what was given before. The comment is redacted first.
 * @throws Refusal `not_found`, alike for an unknown id and a receipt that does not fit.
 */
export async function giveFeedback(
  id: string,
  { comment, ...given }: FeedbackRequest,
): Promise<FeedbackAnswer> {
  if (!z.uuid().safeParse(id).success) throw notYours();
  // A tag may be longer than what it replaces; the column holds no more than was allowed to be sent.
  const remark = comment?.trim() ? redact(comment).text.slice(0, commentMaximum).toWellFormed() : undefined;
  const saved = await saveFeedback({ ...given, prediction: id, comment: remark });
  if (!saved) throw notYours();
  void count(saved);
  return saved;
}

const notYours = () =>
  new Refusal("not_found", {
    en: "No stored prediction fits this id and receipt.",
    id: "Tidak ada prediksi tersimpan yang cocok dengan id dan tanda terima ini.",
  });

async function count({ prediction, correct }: FeedbackAnswer): Promise<void> {
  try {
    const task = await taskOfPrediction(prediction);
    if (task !== undefined) countFeedback(task, correct);
  } catch (error) {
    log("warn", "feedback-not-counted", {}, error);
  }
}
