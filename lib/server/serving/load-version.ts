import "server-only";
import { sha256 as hashOf } from "@/lib/ml/sha256";
import { Refusal } from "@/lib/refusal";
import type { AnyTask } from "@/lib/task/define-task";
import { findVersion } from "../data/model-versions";
import { processWide } from "../process-wide";
import { artifactBytes } from "./artifact-bytes";
import type { Serving } from "./serving";

/** Versions kept in memory; the one asked for least recently goes first. */
const capacity = 12;

const loaded = () => processWide("loaded-versions", () => new Map<string, Promise<Serving>>());

/** A registered version, read into memory once. @throws Refusal `not_found`, or `unavailable` without a database. */
export const loadVersion = (task: AnyTask, version: number): Promise<Serving> =>
  once(`${task.id} ${version}`, async () => {
    const found = await findVersion(task.id, version);
    if (!found) throw noVersion();
    return open(task, version, found.sha256, found.lineage.estimator);
  });

/** The version that came with the code, under the number it has in the registry; needs no database. */
export const loadShipped = (task: AnyTask, version: number): Promise<Serving> =>
  once(`${task.id} ${version}`, () =>
    open(task, version, task.shipped.sha256, task.shipped.lineage.estimator),
  );

export const noVersion = () =>
  new Refusal("not_found", {
    en: "This task has no such version.",
    id: "Tugas ini tidak memiliki versi itu.",
  });

function once(key: string, load: () => Promise<Serving>): Promise<Serving> {
  const versions = loaded();
  const known = versions.get(key);
  if (known) return known;
  const loading = load().catch((error: unknown) => {
    versions.delete(key);
    throw error;
  });
  versions.set(key, loading);
  const [first] = versions.keys();
  if (versions.size > capacity && first !== undefined) versions.delete(first);
  return loading;
}

async function open(task: AnyTask, version: number, sha256: string, name: string): Promise<Serving> {
  const bytes = await artifactBytes(sha256);
  if (!bytes || (await hashOf(bytes)) !== sha256)
    throw new Error("An artifact is missing or not what its hash says.");
  const estimator = await task.estimators[name]?.();
  if (!estimator) throw new Error("A version was made by an estimator that is no longer there.");
  return { version, sha256, estimator, weights: estimator.read(bytes) };
}
