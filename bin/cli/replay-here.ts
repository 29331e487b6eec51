import type { ReplayAnswer } from "@/lib/api/dataset";
import type { AnyTask } from "@/lib/task/define-task";
import { train } from "../train";
import { appClient } from "./app-client";
import type { ColumnMap } from "./column-map";
import { Failure } from "./failure";
import { pick, registeredVersions } from "./find-version";

type Registered = {
  sha256: string;
  estimator: string;
  seed: number;
  dataHash: string;
  codeVersion: string;
  parent: number | null;
};

/** Trains a version again from files and compares. @throws Failure when it is not known, or was made by updating another. */
export async function replayHere(asked: {
  task: AnyTask;
  version: number;
  data: string;
  validation: string | undefined;
  map: ColumnMap | undefined;
  url: string | undefined;
  log: (line: string) => void;
}): Promise<ReplayAnswer> {
  const { task, version, data, validation, map, log } = asked;
  const record = asked.url === undefined ? ofShipped(task, version) : await ofApp(asked.url, task, version);
  if (record.parent !== null) {
    throw new Failure(
      `Version ${version} was made by updating version ${record.parent}; leave out --data, and the app replays it.`,
    );
  }
  const { estimator, seed } = record;
  const again = await train({ task, data, validation, map, estimator, seed, log });
  const sameRows = again.dataHash === record.dataHash;
  return {
    task: task.id,
    version,
    expected: record.sha256,
    actual: again.weightsSha256,
    equal: again.weightsSha256 === record.sha256,
    dataHash: { expected: record.dataHash, actual: again.dataHash },
    codeVersion: { expected: record.codeVersion, actual: again.trained.version.lineage.codeVersion },
    seconds: again.seconds,
    message: sameRows ? null : "These are not the rows that the version learned from.",
  };
}

function ofShipped({ id, shipped }: AnyTask, version: number): Registered {
  if (version === shipped.version) return { ...shipped.lineage, sha256: shipped.sha256 };
  throw new Failure(
    `${id} ships with version ${shipped.version} only; add --url for the versions of a running app.`,
  );
}

async function ofApp(url: string, task: AnyTask, version: number): Promise<Registered> {
  const found = pick(await registeredVersions(appClient({ url }), task.id), version);
  if (!found) throw new Failure(`The app at ${url} has no version ${version} of ${task.id}.`);
  return found;
}
