"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { needsOverride } from "@/components/registry/needs-override";
import { Alias, MoveAliasRequest, Reason } from "@/lib/api/alias";
import type { MoveAliasAnswer } from "@/lib/api/alias";
import { Judgement } from "@/lib/loop/judgement";
import { Refusal } from "@/lib/refusal";
import type { Result } from "@/lib/result";
import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { findVersion } from "@/lib/server/data/model-versions";
import { promote, rollBack, rollBackTarget } from "@/lib/server/registry";
import { requireTask } from "@/lib/server/require-task";
import { servingVersion } from "@/lib/server/serving";

const Promotion = MoveAliasRequest.extend({
  task: z.string(),
  alias: Alias,
  /** Why the version shall serve although the gate did not let it. */
  override: Reason.optional(),
});

/** Points an alias at a version. Against the verdict of the gate only with a reason for that. */
export async function promoteAction(raw: z.input<typeof Promotion>): Promise<Result<MoveAliasAnswer>> {
  const result = await answer(
    Promotion,
    raw,
    async ({ override, ...to }) => {
      const actor = await requireAdminSession();
      const version = await findVersion(requireTask(to.task).id, to.version);
      const against = needsOverride(to.alias, version?.gate ? Judgement.parse(version.gate) : null);
      if (against && override === undefined) throw notLet();
      const reason = against ? `${to.reason} [gate overridden: ${override}]` : to.reason;
      return promote({ ...to, reason, actor });
    },
    { name: "promote" },
  );
  if (result.ok) refresh();
  return result;
}

const RollBack = z.strictObject({
  task: z.string(),
  /** The version that was shown as the one to go back to. */
  version: z.int(),
  reason: Reason,
});

/** Makes the champion before the present one serve again; refuses when that is another version than was shown. */
export async function rollBackAction(raw: z.input<typeof RollBack>): Promise<Result<MoveAliasAnswer>> {
  const result = await answer(
    RollBack,
    raw,
    async ({ task, version, reason }) => {
      const actor = await requireAdminSession();
      if ((await rollBackTarget(requireTask(task).id)) !== version) throw moved();
      return rollBack({ task, reason, actor });
    },
    { name: "roll-back" },
  );
  if (result.ok) refresh();
  return result;
}

/** Number of the version this server answers with at this moment. */
export const readServingAction = async (task: string): Promise<Result<number>> =>
  answer(
    z.string(),
    task,
    async (id) => {
      await requireAdminSession();
      return (await servingVersion(requireTask(id))).version;
    },
    { name: "read-serving", limit: "read" },
  );

const notLet = () => {
  const text = {
    en: "The gate did not let this version serve. Say why it shall serve all the same.",
    id: "Gerbang tidak meloloskan versi ini. Sebutkan alasan mengapa tetap dipakai.",
  };
  return new Refusal("invalid_input", text, { fields: { override: text } });
};

const moved = () =>
  new Refusal("conflict", {
    en: "Meanwhile somebody else changed which version serves. Look again before you go back.",
    id: "Sementara itu, versi yang dipakai sudah diubah orang lain. Periksa lagi sebelum kembali.",
  });
