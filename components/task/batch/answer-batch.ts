import type { AnyTask } from "@/lib/task/define-task";
import { DeviceFault } from "../device/device-fault";
import { loadArtifact } from "../device/load-artifact";
import { openModel } from "../device/predict-on-device";
import type { ServingVersion } from "../device/serving-version";
import { answerOnDevice } from "./answer-on-device";
import { answerOnServer } from "./answer-on-server";
import type { BatchAsk, BatchCallName, BatchCalls, BatchTold } from "./batch-calls";
import type { BatchPlan } from "./batch-plan";
import { type BatchResults, passes } from "./batch-results";
import type { BatchSummary } from "./batch-summary";
import { breather } from "./breathe";
import { exportRows } from "./export-rows";
import { FileFault } from "./file-fault";
import { inspectFile } from "./inspect-file";
import { runBatch } from "./run-batch";

type Surroundings = {
  findTask: (id: string) => AnyTask | undefined;
  fetch: typeof globalThis.fetch;
  store: Promise<Cache | undefined>;
  now: () => number;
  tell: (told: BatchTold) => void;
};

/** The batch worker's side of the calls: holds the rows of the newest run, and answers each ask exactly once. */
export function answerBatch({ findTask, fetch, store, now, tell }: Surroundings) {
  let results: BatchResults = { rows: [] };
  let stopping = new AbortController();

  async function run(task: AnyTask, plan: BatchPlan, onProgress: (summary: BatchSummary) => void) {
    stopping.abort();
    stopping = new AbortController();
    const { signal } = stopping;
    results = { rows: [] };
    let waiting: number | undefined;
    let newest: BatchSummary | undefined;
    const onWait = (seconds: number | undefined) => {
      waiting = seconds;
      if (newest) say(newest);
    };
    const say = (summary: BatchSummary) => {
      newest = summary;
      onProgress(waiting === undefined ? summary : { ...summary, waiting });
    };
    const breathe = breather(now);
    const answererOf = async (version: ServingVersion) => {
      if (plan.place === "server") {
        const around = {
          task: task.id,
          version: version.version,
          language: plan.language,
          fetch,
          signal,
          onWait,
        };
        return (inputs: Parameters<typeof answerOnServer>[0]) => answerOnServer(inputs, around);
      }
      const { bytes } = await loadArtifact(version.sha256, { fetch, store }, () => undefined);
      const model = await openModel(task, version, bytes);
      return (inputs: Parameters<typeof answerOnDevice>[1]) =>
        answerOnDevice(model, inputs, { breathe, signal });
    };
    const answerers = await Promise.all(plan.versions.map(answererOf));
    return runBatch(plan, results, { task, answerers, now, signal, onProgress: say });
  }

  async function answer(task: AnyTask, asked: BatchAsk): Promise<BatchCalls[BatchCallName]["answer"]> {
    switch (asked.name) {
      case "inspect":
        return inspectFile(task, asked.ask.file, asked.ask.chosen);
      case "run":
        return run(task, asked.ask.plan, (progress) => tell({ id: asked.id, kind: "progress", progress }));
      case "stop":
        stopping.abort();
        return null;
      case "page": {
        const { filter, from, count } = asked.ask;
        const rows = filter.kind === "all" ? results.rows : results.rows.filter(passes(filter));
        return { rows: rows.slice(from, from + count), total: rows.length };
      }
      case "export":
        return exportRows(results.rows, { ...asked.ask, labels: Object.keys(task.labels) });
    }
  }

  return async (asked: BatchAsk): Promise<void> => {
    const { id } = asked;
    try {
      const task = findTask(asked.task);
      if (!task) throw new DeviceFault("missing", `No task "${asked.task}"`);
      tell({ id, kind: "answer", answer: await answer(task, asked) });
    } catch (error) {
      if (error instanceof FileFault) return tell({ id, kind: "file", code: error.code, line: error.line });
      const code = error instanceof DeviceFault ? error.code : "worker";
      tell({ id, kind: "fault", code, message: error instanceof Error ? error.message : String(error) });
    }
  };
}
