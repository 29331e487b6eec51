/// <reference lib="webworker" />
import { answerAsks } from "@/components/task/device/answer-asks";
import type { Ask } from "@/components/task/device/device-calls";
import { findTask } from "@/models";
import { openStore } from "./open-store";

const answer = answerAsks({
  findTask,
  fetch: (...request) => fetch(...request),
  store: openStore(),
  now: () => performance.now(),
  tell: (told) => self.postMessage(told),
});

self.addEventListener("message", ({ data }: MessageEvent<Ask>) => void answer(data));
