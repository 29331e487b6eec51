"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSource } from "@/components/notebook/use-source";
import { Button } from "@/components/ui/button";
import { pageRows } from "./batch-cells";
import { useBatch } from "./batch-context";

/** From one page of rows to the next. */
export function RowPager({ total }: { total: number }) {
  const t = useTranslations("batch.rows");
  const { cells } = useBatch();
  const [from, go] = useSource(cells.from);
  if (total === 0) return null;
  const last = Math.min(total, from + pageRows);
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-3">
      <Button size="sm" disabled={from === 0} onClick={() => go(Math.max(0, from - pageRows))}>
        <ChevronLeft aria-hidden />
        {t("previous")}
      </Button>
      <Button size="sm" disabled={last >= total} onClick={() => go(from + pageRows)}>
        {t("next")}
        <ChevronRight aria-hidden />
      </Button>
      <span data-slot="row-range" className="text-sm text-muted">
        {t("range", { from: from + 1, to: last, total })}
      </span>
    </nav>
  );
}
