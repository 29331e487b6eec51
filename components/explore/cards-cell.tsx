"use client";
import { ChevronLeft, ChevronRight, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { download } from "@/components/charts/download";
import { Cell } from "@/components/notebook/cell";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { Button } from "@/components/ui/button";
import { useExplore } from "./explore-context";
import { ExploredCard } from "./explored-card";
import { exploredCsv, exploredJson } from "./export-explored";

/** The texts themselves, a page at a time, and all that are shown as a file. */
export function CardsCell() {
  const t = useTranslations("explore.cards");
  const { cells, choose } = useExplore();
  return (
    <Cell name={cells.cards} title={t("title")} wide>
      {({ rows, from, total, current, pages }) =>
        total === 0 ? (
          <p className="text-muted">{t("none")}</p>
        ) : (
          <div className="grid gap-5">
            <Downloads />
            <ul className="grid gap-4 md:grid-cols-2">
              {rows.map((row, at) => (
                <ExploredCard key={from + at} row={row} />
              ))}
            </ul>
            <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-3">
              <Button size="sm" disabled={current <= 1} onClick={() => choose({ page: current - 1 })}>
                <ChevronLeft aria-hidden />
                {t("previous")}
              </Button>
              <Button size="sm" disabled={current >= pages} onClick={() => choose({ page: current + 1 })}>
                {t("next")}
                <ChevronRight aria-hidden />
              </Button>
              <span data-slot="row-range" className="text-sm text-muted">
                {t("range", { from: from + 1, to: from + rows.length, total })}
              </span>
            </nav>
          </div>
        )
      }
    </Cell>
  );
}

function Downloads() {
  const t = useTranslations("explore.cards");
  const { cells, task, version } = useExplore();
  const rows = useCellValue(cells.rows);
  const today = () => new Date().toISOString().slice(0, 10);
  function save(extension: string, file: Blob) {
    const url = URL.createObjectURL(file);
    download(url, `${task.id}-${today()}.${extension}`);
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
  return (
    <p className="flex flex-wrap items-center gap-3">
      <Button size="sm" disabled={!rows} onClick={() => save("csv", exploredCsv(rows ?? [], version))}>
        <Download aria-hidden />
        {t("save", { kind: "CSV" })}
      </Button>
      <Button size="sm" disabled={!rows} onClick={() => save("json", exploredJson(rows ?? [], version))}>
        <Download aria-hidden />
        {t("save", { kind: "JSON" })}
      </Button>
    </p>
  );
}
