import { z } from "zod";

const name = z
  .string()
  .regex(/^[\w.-]{1,100}$/)
  .optional()
  .catch(undefined);

/** What the address of the page says: which task, which action, and the entry to page on from. Nonsense counts as absent. */
export const AuditQuery = z.object({
  task: name,
  action: name,
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});
export type AuditQuery = z.output<typeof AuditQuery>;
