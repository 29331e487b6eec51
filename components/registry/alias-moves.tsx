"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { ActorText } from "./actor-text";
import type { AuditView } from "./audit-view";
import { AuditSentence } from "./audit-sentence";
import { When } from "./when";

/** Who moved which alias lately, and why. */
export function AliasMoves({ task, entries }: { task: string; entries: readonly AuditView[] }) {
  const t = useTranslations("registry.moves");
  if (entries.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <>
      <ol className="grid gap-4">
        {entries.map((entry) => (
          <li key={entry.id} className="border-l-2 border-line pl-4">
            <AuditSentence entry={entry} />
            <p className="text-sm text-muted">
              <When at={entry.at} /> · <ActorText actor={entry.actor} />
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-5">
        <Link href={`/audit?task=${encodeURIComponent(task)}`} className="prose-link">
          {t("all")}
        </Link>
      </p>
    </>
  );
}
