"use client";
import { Link2, Unlink2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";

/** How many entries were followed, and the first that does not fit, if any. */
export type ChainCheck = { entries: number; broken: number | null };

export function ChainVerdict({ check: { entries, broken } }: { check: ChainCheck }) {
  const t = useTranslations("registry.audit.chain");
  const format = useFormatter();
  if (broken !== null)
    return (
      <Alert tone="danger" data-chain="broken" title={t("broken", { id: broken })}>
        <span className="flex gap-2">
          <Unlink2 aria-hidden className="mt-1 size-4.5 shrink-0" />
          {t("brokenText")}
        </span>
      </Alert>
    );
  return (
    <p data-chain="whole" className="flex items-center gap-2.5">
      <Link2 aria-hidden className="size-5 shrink-0 text-accent" />
      {t("whole", { n: entries, shown: format.number(entries) })}
    </p>
  );
}
