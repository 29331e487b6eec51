import "server-only";
import type { Stored } from "@/lib/api/receipt";
import { consentVersion } from "@/lib/consent";
import type { Language } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";
import { refusalFrom } from "../http/error-response";
import { recordPredictions } from "../record";
import type { Recording } from "../record";

const notSaved = {
  en: "The prediction could not be stored: nothing was saved.",
  id: "Prediksi tidak dapat disimpan: tidak ada yang tersimpan.",
};

type Kept = { prediction: Stored | null; stored?: false; notice?: string };

/**
 * Stores predictions that a program consented to. When that fails the prediction is still the person's: each is
 * answered with a sentence that says that nothing was saved.
 */
export async function keepWithConsent(
  task: AnyTask,
  recordings: readonly Recording[],
  language: Language,
): Promise<Kept[]> {
  const lost: Kept = { prediction: null, stored: false, notice: notSaved[language] };
  try {
    const stored = await recordPredictions(task, recordings, {
      textVersion: consentVersion,
      language,
      channel: "api",
    });
    return stored.map((prediction) => ({ prediction }));
  } catch (error) {
    refusalFrom(error, "record");
    return recordings.map(() => lost);
  }
}
