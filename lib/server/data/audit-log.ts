import "server-only";
import { z } from "zod";
import { askAsServer } from "./ask-as";
import { Instant } from "./instant";

const Row = z
  .object({
    id: z.int(),
    at: Instant,
    actor: z.string(),
    action: z.string(),
    task: z.string().nullable(),
    subject: z.string(),
    detail: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .transform((row) => row);
export type AuditEntry = z.output<typeof Row>;

/** Adds an entry to the chain. `actor`: as `actorName` writes it. */
export async function appendAudit(entry: {
  actor: string;
  action: string;
  task?: string | undefined;
  subject: string;
  detail?: Record<string, unknown>;
}): Promise<void> {
  const detail = z.json().parse(entry.detail ?? {});
  await askAsServer(z.int(), (client) =>
    client.rpc("append_audit", {
      by_actor: entry.actor,
      what: entry.action,
      // The generated type does not know that the argument may be null.
      for_task: entry.task ?? (null as unknown as string),
      on_subject: entry.subject,
      with_detail: detail,
    }),
  );
}

/** The newest entries first, of one task or action if wanted; `before` pages on from an id. */
export const listAudit = (page: {
  limit: number;
  before?: number | undefined;
  task?: string | undefined;
  action?: string | undefined;
}): Promise<AuditEntry[]> =>
  askAsServer(z.array(Row), (client) => {
    let wanted = client.from("audit_log").select("id, at, actor, action, task, subject, detail, hash");
    if (page.before !== undefined) wanted = wanted.lt("id", page.before);
    if (page.task !== undefined) wanted = wanted.eq("task", page.task);
    if (page.action !== undefined) wanted = wanted.eq("action", page.action);
    return wanted.order("id", { ascending: false }).limit(page.limit);
  });

/** How many entries the chain has. */
export const countAudit = (): Promise<number> =>
  askAsServer(z.int(), async (client) => {
    const { count, error, status } = await client
      .from("audit_log")
      .select("id", { count: "exact", head: true });
    return { data: count, error, status };
  });

/** Id of the first entry somebody tampered with, null when the chain holds. */
export const firstBrokenAuditEntry = (): Promise<number | null> =>
  askAsServer(z.int().nullable(), (client) => client.rpc("first_broken_audit_entry"));
