import type { AnyTask } from "@/lib/task/define-task";
import { FileFault } from "../task/batch/file-fault";
import { DeviceFault } from "../task/device/device-fault";
import { loadArtifact } from "../task/device/load-artifact";
import { openModel } from "../task/device/predict-on-device";
import type { ExploreAsk, ExploreSource, ExploreTold } from "./explore-calls";
import { NoTextColumn } from "./no-text-column";
import { readExplored } from "./read-explored";

type Surroundings = {
  findTask: (id: string) => AnyTask | undefined;
  fetch: typeof globalThis.fetch;
  store: Promise<Cache | undefined>;
  tell: (told: ExploreTold) => void;
};

/** The explorer worker's side: reads and predicts one table; every ask ends in rows or in why there are none. */
export function answerExplore({ findTask, fetch, store, tell }: Surroundings) {
  async function tableOf(source: ExploreSource): Promise<Blob> {
    if (source.kind === "file") return source.file;
    const response = await fetch(source.address).catch((cause: unknown) => {
      throw new DeviceFault("offline", undefined, { cause });
    });
    if (!response.ok) throw new DeviceFault(response.status === 404 ? "missing" : "offline");
    return response.blob();
  }

  return async ({ task: id, source, version }: ExploreAsk): Promise<void> => {
    try {
      const task = findTask(id);
      if (!task?.explorer) throw new DeviceFault("missing", `No explorer of "${id}"`);
      const [file, { bytes }] = await Promise.all([
        tableOf(source),
        loadArtifact(version.sha256, { fetch, store }, () => undefined),
      ]);
      const model = await openModel(task, version, bytes);
      const onProgress = (share: number, rows: number) => tell({ kind: "progress", share, rows });
      const explored = await readExplored(file, { task, explorer: task.explorer, model, onProgress });
      tell({ kind: "done", explored });
    } catch (error) {
      if (error instanceof FileFault) return tell({ kind: "file", code: error.code, line: error.line });
      if (error instanceof NoTextColumn) return tell({ kind: "columns", columns: error.columns });
      const code = error instanceof DeviceFault ? error.code : "worker";
      tell({ kind: "fault", code, message: error instanceof Error ? error.message : String(error) });
    }
  };
}
