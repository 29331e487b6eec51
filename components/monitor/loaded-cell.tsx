"use client";
import { Pause, Play, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Cell } from "@/components/notebook/cell";
import { useCell } from "@/components/notebook/use-cell";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadFailure } from "./load-failure";
import type { MonitorCells } from "./monitor-cells";
import { useAutoRefresh } from "./use-auto-refresh";
import { useFigures } from "./use-figures";
import { useSpanText } from "./use-span-text";

/** What was counted and when, and how to have it counted again. */
export function LoadedCell({ cells }: { cells: MonitorCells }) {
  const t = useTranslations("monitor.loaded");
  const { time } = useFigures();
  const spanText = useSpanText();
  const [live, setLive] = useState(true);
  const { refresh, everySeconds } = useAutoRefresh(cells.loaded, live);
  const busy = useCell(cells.loaded).status === "running";
  return (
    <Cell
      name={cells.loaded}
      wide
      empty={<EmptyState title={t("noWindow")}>{t("noWindowText")}</EmptyState>}
      failed={(error, retry) => <LoadFailure error={error} retry={retry} />}
    >
      {({ rollups, at }) => (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <div>
            <p className="font-medium">{spanText(rollups)}</p>
            <p className="text-sm text-muted">
              {t("updated", { time: time(at) })} ·{" "}
              {live ? t("every", { seconds: everySeconds }) : t("paused")}
            </p>
          </div>
          <div className="flex gap-1">
            <Button size="sm" variant="quiet" aria-pressed={!live} onClick={() => setLive(!live)}>
              {live ? <Pause aria-hidden /> : <Play aria-hidden />}
              {live ? t("pause") : t("resume")}
            </Button>
            <Button size="sm" aria-disabled={busy} onClick={() => !busy && refresh()}>
              <RefreshCw aria-hidden className={busy ? "motion-safe:animate-spin" : undefined} />
              {t("refresh")}
            </Button>
          </div>
        </div>
      )}
    </Cell>
  );
}
