/// <reference lib="webworker" />
import { answerAsks } from "@/components/task/device/answer-asks";
import type { Ask } from "@/components/task/device/device-calls";
import { findTask } from "@/models";

const openStore = async () => (typeof caches === "undefined" ? undefined : caches.open("lingkar-models"));

const answer = answerAsks({
  findTask,
  fetch: (...request) => fetch(...request),
  // Some private windows have the store and refuse to open it.
  store: openStore().catch(() => undefined),
  now: () => performance.now(),
  tell: (told) => self.postMessage(told),
});

self.addEventListener("message", ({ data }: MessageEvent<Ask>) => void answer(data));
