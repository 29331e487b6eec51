"use server";

import { z } from "zod";
import { spanOf } from "@/lib/loop/monitor/window";
import type { BinCount, Loaded } from "@/lib/loop/monitor/rollups";
import { Refusal } from "@/lib/refusal";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { requireTask } from "@/lib/server/require-task";
import { loadRollups, loadSums } from "./load-rollups";

const Asked = z.strictObject({ task: z.string().max(100), window: z.string().max(40) });

/** The counts of a task in a window ("24h", "7d", "30d", "90d" or "first/last" day), as of now. For admins. */
export async function loadRollupsAction(asked: z.input<typeof Asked>): Promise<Result<Loaded>> {
  return answer(
    Asked,
    asked,
    async ({ task, window }) => {
      await requireAdminSession();
      const span = spanOf(window, Date.now());
      if (!span) throw noWindow();
      const rollups = await loadRollups(requireTask(task), span);
      return { rollups, at: new Date().toISOString() };
    },
    { name: "monitor", limit: "read" },
  );
}

const day = 24 * 3_600_000;

const AskedPart = z
  .strictObject({ task: z.string().max(100), from: z.iso.datetime(), to: z.iso.datetime() })
  .refine(({ from, to }) => {
    const length = Date.parse(to) - Date.parse(from);
    return length > 0 && length <= 366 * day;
  });

/** The sums between two times: what a window is compared with. For admins. */
export async function loadSumsAction(asked: z.input<typeof AskedPart>): Promise<Result<BinCount[]>> {
  return answer(
    AskedPart,
    asked,
    async ({ task, ...span }) => {
      await requireAdminSession();
      return loadSums(requireTask(task), span);
    },
    { name: "monitor", limit: "read" },
  );
}

const noWindow = () =>
  new Refusal("invalid_input", {
    en: "The window must have begun, must not end before it begins, and may be 366 days long at most.",
    id: "Rentang waktu harus sudah dimulai, tidak boleh berakhir sebelum dimulai, dan paling lama 366 hari.",
  });
