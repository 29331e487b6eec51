import type { AnyTask } from "@/lib/task/define-task";
import type { Ask, CallName, DeviceCalls, Download, Opened, Told } from "./device-calls";
import { DeviceFault } from "./device-fault";
import { featureViews } from "./feature-views";
import { findNewest } from "./find-newest";
import { findVersions } from "./find-versions";
import { loadArtifact } from "./load-artifact";
import { openModel, type OpenModel, predictOnDevice, readValues } from "./predict-on-device";
import type { ServingVersion } from "./serving-version";
import { timeSteps } from "./time-steps";

type Surroundings = {
  findTask: (id: string) => AnyTask | undefined;
  fetch: typeof globalThis.fetch;
  store: Promise<Cache | undefined>;
  now: () => number;
  tell: (told: Told) => void;
};

type Held = { model: OpenModel; opened: Opened };

/** Versions kept in memory: the one that serves and the one before it. */
const capacity = 2;

/** The worker's side of the calls: answers each ask, whatever happens, exactly once. */
export function answerAsks({ findTask, fetch, store, now, tell }: Surroundings): (ask: Ask) => Promise<void> {
  const models = new Map<string, Promise<Held>>();

  async function load(
    task: AnyTask,
    serving: ServingVersion,
    onProgress: (download: Download) => void,
  ): Promise<Held> {
    const started = now();
    const { bytes, cached } = await loadArtifact(serving.sha256, { fetch, store }, onProgress);
    const model = await openModel(task, serving, bytes);
    return { model, opened: { bytes: bytes.length, milliseconds: now() - started, cached } };
  }

  function hold(task: AnyTask, serving: ServingVersion, onProgress: (download: Download) => void) {
    const known = models.get(serving.sha256);
    if (known) return known;
    const loading = load(task, serving, onProgress);
    models.set(serving.sha256, loading);
    loading.catch(() => models.delete(serving.sha256));
    const [oldest] = models.keys();
    if (models.size > capacity && oldest !== undefined) models.delete(oldest);
    return loading;
  }

  async function answer(task: AnyTask, asked: Ask): Promise<DeviceCalls[CallName]["answer"]> {
    const onProgress = (progress: Download) => tell({ id: asked.id, kind: "progress", progress });
    switch (asked.name) {
      case "read":
        return readValues(task, asked.ask.values);
      case "redact":
        return task.redact(asked.ask.input);
      case "open":
        return (await hold(task, asked.ask.serving, onProgress)).opened;
      case "predict": {
        const { model } = await hold(task, asked.ask.serving, onProgress);
        const read = readValues(task, asked.ask.values);
        if (!read.ok) return null;
        const made = predictOnDevice(model, read.input, now);
        return { ...made, advice: task.advise?.(read.input, made.prediction) };
      }
      case "features":
        return featureViews(task, asked.ask.input);
      case "time": {
        const { values, serving } = asked.ask;
        const held = serving && (await hold(task, serving, onProgress));
        return timeSteps(task, values, held?.model, now) ?? null;
      }
      case "versions":
        return findVersions(task.id, fetch);
      case "newest":
        return findNewest(task.id, asked.ask.known, fetch);
    }
  }

  return async (asked) => {
    const { id } = asked;
    try {
      const task = findTask(asked.task);
      if (!task) throw new DeviceFault("missing", `No task "${asked.task}"`);
      tell({ id, kind: "answer", answer: await answer(task, asked) });
    } catch (error) {
      const code = error instanceof DeviceFault ? error.code : "worker";
      tell({ id, kind: "fault", code, message: error instanceof Error ? error.message : String(error) });
    }
  };
}
