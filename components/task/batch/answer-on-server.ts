import { BatchAnswer, type BatchItem } from "@/lib/api/batch";
import { batchBodyLimit, batchMaximum } from "@/lib/api/limits";
import type { Language } from "@/lib/language";
import { ErrorBody } from "@/lib/refusal";
import type { TaskInput } from "@/lib/task/task-view";
import type { Answered } from "./batch-answer";
import { DeviceFault } from "../device/device-fault";

type Surroundings = {
  task: string;
  version: number;
  language: Language;
  fetch: typeof globalThis.fetch;
  signal: AbortSignal;
  /** Told the seconds the server wants to be left alone, and undefined when that is over. */
  onWait: (seconds: number | undefined) => void;
};

/** The server's refusal of a whole request, in its own words. */
export class BatchRefused extends Error {
  override name = "BatchRefused";
}

/**
 * Asks the server, which stores nothing without consent, in requests of at most 100 inputs, one after the other and in order.
 * @throws BatchRefused, DeviceFault `offline`, or the signal's reason.
 */
export async function answerOnServer(
  inputs: readonly TaskInput[],
  around: Surroundings,
): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const part of inRequests(inputs)) answered.push(...(await ask(part, around)));
  return answered;
}

/** Parts of at most 100 inputs that fit into a body. */
function inRequests(inputs: readonly TaskInput[]): TaskInput[][] {
  const parts: TaskInput[][] = [];
  let bytes = Infinity;
  for (const input of inputs) {
    // A UTF-16 unit takes at most three bytes; quotes and what needs escaping are allowed for by the limit below.
    const size = JSON.stringify(input).length * 3 + 1;
    const last = parts.at(-1);
    if (last && last.length < batchMaximum && bytes + size < batchBodyLimit - 1000) {
      last.push(input);
      bytes += size;
    } else {
      parts.push([input]);
      bytes = size;
    }
  }
  return parts;
}

async function ask(inputs: readonly TaskInput[], around: Surroundings): Promise<Answered[]> {
  const { task, version, language, fetch, signal, onWait } = around;
  for (;;) {
    signal.throwIfAborted();
    const response = await fetch(`/api/v1/tasks/${encodeURIComponent(task)}/predictions/batch`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": language },
      body: JSON.stringify({ inputs, version }),
      signal,
    }).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new DeviceFault("offline", undefined, { cause });
    });
    if (response.ok) return BatchAnswer.parse(await response.json()).results.map(answeredOf);
    const refused = ErrorBody.safeParse(await response.json().catch(() => undefined));
    if (response.status !== 429)
      throw refused.success ? new BatchRefused(refused.data.error.message) : new DeviceFault("offline");
    const seconds = Math.max(1, Number(response.headers.get("retry-after")) || 1);
    onWait(seconds);
    await wait(seconds * 1000, signal);
    onWait(undefined);
  }
}

function answeredOf(item: BatchItem): Answered {
  if (!item.ok) {
    const sentence = [item.error.message, ...Object.values(item.error.fields ?? {})].join(" ");
    return { ok: false, fault: { en: sentence, id: sentence } };
  }
  const { label, confidence, probabilities, undecided, matches } = item;
  const best = matches?.[0];
  return {
    ok: true,
    answer: {
      label,
      confidence,
      probabilities,
      ...(undecided && { undecided: undecided.code }),
      ...(best && { match: { title: best.title, score: best.score } }),
    },
  };
}

const wait = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
