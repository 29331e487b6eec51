import { answer } from "@/lib/server/action";
import { requireAdminSession } from "@/lib/server/auth/authorise";
import { listAudit } from "@/lib/server/data/audit-log";
import { AuditQuery } from "./audit-query";

const pageSize = 50;

/** A page of the audit log, newest first, and the entry from which the next page goes on, if there is one. */
export const readAudit = (query: AuditQuery) =>
  answer(
    AuditQuery,
    query,
    async (wanted) => {
      await requireAdminSession();
      const found = await listAudit({ ...wanted, limit: pageSize + 1 });
      const entries = found.slice(0, pageSize);
      return { entries, next: found.length > pageSize ? entries.at(-1)?.id : undefined };
    },
    { name: "read-audit", limit: "read" },
  );
