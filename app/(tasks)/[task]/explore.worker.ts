/// <reference lib="webworker" />
import { answerExplore } from "@/components/explore/answer-explore";
import type { ExploreAsk } from "@/components/explore/explore-calls";
import { findTask } from "@/models";
import { openStore } from "./open-store";

const answer = answerExplore({
  findTask,
  fetch: (...request) => fetch(...request),
  store: openStore(),
  tell: (told) => self.postMessage(told),
});

self.addEventListener("message", ({ data }: MessageEvent<ExploreAsk>) => void answer(data));
