import { z } from "zod";
import type { RunView } from "@/components/registry/run-view";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { getRun } from "@/lib/server/data/runs";
import { noRun } from "@/lib/server/experiments/no-run";

/** A run, and the server's clock (ms since 1970) when it was read. */
export const readRun = async (id: string): Promise<Result<{ run: RunView; at: number }>> =>
  answer(
    z.string(),
    id,
    async (wanted) => {
      await requireAdminSession();
      const run = z.uuid().safeParse(wanted).success ? await getRun(wanted) : undefined;
      if (run) return { run, at: Date.now() };
      throw noRun();
    },
    { name: "read-run", limit: "read" },
  );
