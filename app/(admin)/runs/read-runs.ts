import { z } from "zod";
import type { RunRow } from "@/components/registry/run-view";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { listRuns } from "@/lib/server/data/runs";
import type { Run } from "@/lib/server/data/runs";

const rowOf = (run: Run): RunRow => ({
  id: run.id,
  task: run.task,
  status: run.status,
  progress: run.progress,
  estimator: run.estimator,
  seed: run.seed,
  reason: run.reason,
  requestedBy: run.requestedBy,
  requestedAt: run.requestedAt,
  startedAt: run.startedAt,
  finishedAt: run.finishedAt,
  version: run.version,
});

/** The newest runs of all tasks. */
export const readRuns = async (): Promise<Result<RunRow[]>> =>
  answer(
    z.null(),
    null,
    async () => {
      await requireAdminSession();
      return (await listRuns({ limit: 100 })).map(rowOf);
    },
    { name: "read-runs", limit: "read" },
  );
