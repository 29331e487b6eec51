"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { OwnPrediction } from "@/lib/api/my-data";
import { receiptStore, withoutReceipts, type Receipts } from "../storage/receipts";

/** Receipts whose records are gone: erased elsewhere, or older than what is kept. */
export function LostReceipts({
  receipts,
  records,
}: {
  receipts: Receipts;
  records: readonly OwnPrediction[];
}) {
  const t = useTranslations("my-data.records");
  const lost = receipts.filter(({ id }) => !records.some((record) => record.id === id));
  if (lost.length === 0) return null;
  const forget = () =>
    receiptStore.update((all) =>
      withoutReceipts(
        all,
        lost.map(({ receipt }) => receipt),
      ),
    );
  return (
    <div className="flex flex-wrap items-center gap-3 text-muted">
      <p>{t("lost", { n: lost.length })}</p>
      <Button size="sm" onClick={forget}>
        {t("forget")}
      </Button>
    </div>
  );
}
