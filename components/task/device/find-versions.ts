import { z } from "zod";
import { VersionSummary } from "@/lib/api/version";
import type { VersionOption } from "../version-option";
import { getJson } from "./get-json";

const Versions = z.array(
  VersionSummary.pick({ version: true, sha256: true, estimator: true, aliases: true }).extend({
    metrics: VersionSummary.shape.metrics.pick({ macroF1: true, n: true }),
  }),
);

/** The registered versions of a task, newest first. @throws DeviceFault when the server does not say. */
export async function findVersions(task: string, fetch: typeof globalThis.fetch): Promise<VersionOption[]> {
  const path = `/api/v1/tasks/${encodeURIComponent(task)}/versions`;
  return Versions.parse(await getJson(path, fetch)).map(({ metrics, ...version }) => ({
    ...version,
    macroF1: metrics.macroF1.value,
    n: metrics.n,
  }));
}
