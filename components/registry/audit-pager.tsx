"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { auditPath } from "./audit-filter";
import type { AuditQuery } from "./audit-filter";

/** On to older entries, and back to the newest. */
export function AuditPager({ query, next }: { query: AuditQuery; next: number | undefined }) {
  const t = useTranslations("registry.audit");
  if (next === undefined && query.before === undefined) return null;
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap gap-3">
      {query.before !== undefined && (
        <Button asChild>
          <Link href={auditPath({ ...query, before: undefined })}>{t("newest")}</Link>
        </Button>
      )}
      {next !== undefined && (
        <Button asChild>
          <Link href={auditPath({ ...query, before: next })}>{t("older")}</Link>
        </Button>
      )}
    </nav>
  );
}
