"use client";
import { useLocale, useTranslations } from "next-intl";
import type { Figure } from "plotly.js-basic-dist-min";
import { Button } from "@/components/ui/button";
import { useAnnounce } from "@/components/ui/announcer";
import { toCsv } from "@/lib/chart/to-csv";
import type { ChartData } from "./chart-data";
import type { ChartTheme } from "./chart-theme";
import { download, fileNameOf } from "./download";
import { savePng } from "./save-png";

type ChartActionsProps = {
  title: string;
  subtitle: string;
  data: ChartData;
  draw: (theme: ChartTheme) => Figure;
  asTable: boolean;
  onAsTable: (asTable: boolean) => void;
};

/** Table instead of picture, and the two exports. */
export function ChartActions({ title, subtitle, data, draw, asTable, onAsTable }: ChartActionsProps) {
  const t = useTranslations("charts");
  const language = useLocale();
  const announce = useAnnounce();

  function saveCsv() {
    const text = toCsv(data.columns, data.rows);
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    download(url, fileNameOf(title, "csv"));
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  return (
    <div data-slot="chart-actions" className="-mx-3 flex shrink-0 flex-wrap gap-1">
      <Button size="sm" variant="quiet" aria-pressed={asTable} onClick={() => onAsTable(!asTable)}>
        {t("showAsTable")}
      </Button>
      <Button
        size="sm"
        variant="quiet"
        aria-label={t("savePngOf", { title })}
        onClick={() =>
          void savePng({ title, subtitle, draw, language }).catch(() => announce(t("saveFailed")))
        }
      >
        PNG
      </Button>
      <Button size="sm" variant="quiet" aria-label={t("saveCsvOf", { title })} onClick={saveCsv}>
        CSV
      </Button>
    </div>
  );
}
