"use server";

import { z } from "zod";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { countAudit, firstBrokenAuditEntry } from "@/lib/server/data/audit-log";

/** Follows the chain of hashes from its first entry to its last. */
export const checkChainAction = async (): Promise<Result<{ entries: number; broken: number | null }>> =>
  answer(
    z.null(),
    null,
    async () => {
      await requireAdminSession();
      const entries = await countAudit();
      return { entries, broken: await firstBrokenAuditEntry() };
    },
    { name: "check-chain", limit: "read" },
  );
