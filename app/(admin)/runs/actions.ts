"use server";

import { z } from "zod";
import { Reason } from "@/lib/api/alias";
import { RunRequest } from "@/lib/api/run";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { cancelRun } from "@/lib/server/jobs/cancel-run";
import { requestRun } from "@/lib/server/jobs/request-run";
import { readRun } from "./read-run";
import { readRuns } from "./read-runs";

const Asked = RunRequest.extend({ task: z.string() });

/** Starts training a new version; with a run of the task under way, answers that one. */
export const requestRunAction = async (
  raw: z.input<typeof Asked>,
): Promise<Result<{ run: string; created: boolean }>> =>
  answer(Asked, raw, async (asked) => requestRun({ ...asked, actor: await requireAdminSession() }), {
    name: "request-run",
  });

const Cancelled = z.strictObject({ id: z.uuid(), reason: Reason.optional() });

/** Ends a run; nothing of it is kept. */
export const cancelRunAction = async (raw: z.input<typeof Cancelled>): Promise<Result<null>> =>
  answer(
    Cancelled,
    raw,
    async (asked) => {
      await cancelRun({ ...asked, actor: await requireAdminSession() });
      return null;
    },
    { name: "cancel-run" },
  );

/** A run as it is now. */
export const readRunAction = async (id: string) => readRun(id);

/** The newest runs as they are now. */
export const readRunsAction = async () => readRuns();
