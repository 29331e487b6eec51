/// <reference lib="webworker" />
import { answerBatch } from "@/components/task/batch/answer-batch";
import type { BatchAsk } from "@/components/task/batch/batch-calls";
import { findTask } from "@/models";
import { openStore } from "./open-store";

const answer = answerBatch({
  findTask,
  fetch: (...request) => fetch(...request),
  store: openStore(),
  now: () => performance.now(),
  tell: (told) => self.postMessage(told),
});

self.addEventListener("message", ({ data }: MessageEvent<BatchAsk>) => void answer(data));
