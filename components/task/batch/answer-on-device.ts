import type { Bilingual } from "@/lib/language";
import type { TaskInput } from "@/lib/task/task-view";
import type { OpenModel } from "../device/predict-on-device";
import { type Answered, batchAnswer } from "./batch-answer";

/** Answers inputs here, in order, pausing now and then. Ends early when it is stopped. */
export async function answerOnDevice(
  { estimator, weights }: OpenModel,
  inputs: readonly TaskInput[],
  { breathe, signal }: { breathe: () => Promise<void> | undefined; signal: AbortSignal },
): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const input of inputs) {
    // Waiting for nothing would cost more than most predictions do.
    const pause = breathe();
    if (pause) await pause;
    if (signal.aborted) return answered;
    answered.push(answerOne(() => estimator.predict(weights, input)));
  }
  return answered;
}

function answerOne(predict: () => Parameters<typeof batchAnswer>[0]): Answered {
  try {
    return { ok: true, answer: batchAnswer(predict()) };
  } catch {
    return { ok: false, fault: failed };
  }
}

const failed: Bilingual = {
  en: "The model could not answer this row.",
  id: "Model tidak dapat menjawab baris ini.",
};
