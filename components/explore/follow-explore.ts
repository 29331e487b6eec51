import type { Explored } from "@/lib/explore/explored-row";
import { FileFault } from "../task/batch/file-fault";
import { DeviceFault } from "../task/device/device-fault";
import type { ExploreAsk, ExploreTold, ExploreWorker } from "./explore-calls";
import { NoTextColumn } from "./no-text-column";

/** How far a table is read, then all of it. */
export type Loaded =
  { state: "reading"; share: number; rows: number } | { state: "ready"; explored: Explored };

/**
 * Reads and predicts a table in a worker of its own, which ends with it or when nobody waits any more.
 * @throws FileFault, NoTextColumn or DeviceFault
 */
export async function* followExplore(
  start: () => ExploreWorker,
  ask: ExploreAsk,
  signal: AbortSignal,
): AsyncGenerator<Loaded> {
  const told: ExploreTold[] = [];
  let wake = () => {};
  const hear = (news: ExploreTold) => {
    told.push(news);
    wake();
  };
  const worker = start();
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = () => hear({ kind: "fault", code: "worker", message: "The worker died" });
  const onAbort = () => wake();
  signal.addEventListener("abort", onAbort);
  try {
    worker.postMessage(ask);
    for (;;) {
      signal.throwIfAborted();
      const news = told.shift();
      if (!news) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if (news.kind === "progress") {
        yield { state: "reading", share: news.share, rows: news.rows };
      } else {
        yield { state: "ready", explored: exploredOf(news) };
        return;
      }
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    worker.terminate();
  }
}

function exploredOf(news: Exclude<ExploreTold, { kind: "progress" }>): Explored {
  if (news.kind === "done") return news.explored;
  if (news.kind === "file") throw new FileFault(news.code, news.line);
  if (news.kind === "columns") throw new NoTextColumn(news.columns);
  throw new DeviceFault(news.code, news.message);
}
