import { z } from "zod";

/** The pointers a task has: who serves, who is being compared, who is only watched. */
export const aliases = ["champion", "challenger", "shadow"] as const;
export const Alias = z.enum(aliases);
export type Alias = z.output<typeof Alias>;

/** A version by its number or by the alias that points at it. */
export const VersionChoice = z.union([z.int().min(1).max(2_147_483_647), Alias]);
export type VersionChoice = z.output<typeof VersionChoice>;

export const Reason = z.string().trim().min(1).max(500);

export const MoveAliasRequest = z.strictObject({
  version: z.int().min(1).max(2_147_483_647),
  reason: Reason,
});

export const RollBackRequest = MoveAliasRequest.pick({ reason: true });

export const MoveAliasAnswer = z.object({
  task: z.string(),
  alias: Alias,
  version: z.int(),
  previous: z.int().nullable(),
});
export type MoveAliasAnswer = z.output<typeof MoveAliasAnswer>;
