import "server-only";
import { z } from "zod";
import type { FeedbackAnswer } from "@/lib/api/feedback";
import { Refusal } from "@/lib/refusal";
import { askAsNobody } from "./ask-as";
import { Instant } from "./instant";

const Saved = z
  .object({
    prediction_id: z.uuid(),
    correct: z.boolean(),
    label: z.string().nullable(),
    comment: z.string().nullable(),
    created_at: Instant,
    updated_at: Instant,
    changes: z.int(),
  })
  .transform((row): FeedbackAnswer => ({
    prediction: row.prediction_id,
    correct: row.correct,
    label: row.label,
    comment: row.comment,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    changes: row.changes,
  }));

const otherLabel = () =>
  new Refusal(
    "invalid_input",
    {
      en: "Some of what was sent cannot be used. See the fields.",
      id: "Sebagian isian tidak dapat dipakai. Lihat daftar isiannya.",
    },
    {
      fields: {
        label: {
          en: "Must be a label of the task other than the predicted one.",
          id: "Harus label tugas ini yang berbeda dari hasil prediksi.",
        },
      },
    },
  );

/** Saves or changes feedback; undefined when there is no such prediction or the receipt is not its own. */
export async function saveFeedback(given: {
  prediction: string;
  receipt: string;
  correct: boolean;
  label?: string | undefined;
  comment?: string | undefined;
}): Promise<FeedbackAnswer | undefined> {
  const saved = await askAsNobody(
    Saved.nullable(),
    (client) =>
      client.rpc("give_feedback", {
        for_prediction: given.prediction,
        receipt: given.receipt,
        is_correct: given.correct,
        ...(given.label !== undefined && { true_label: given.label }),
        ...(given.comment !== undefined && { remark: given.comment }),
      }),
    { "the correct label must be another label of the task": otherLabel },
  );
  return saved ?? undefined;
}
