"use client";
import { Play, Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { useCell } from "@/components/notebook/use-cell";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useSource } from "@/components/notebook/use-source";
import { Button } from "@/components/ui/button";
import { useBatch } from "./batch-context";
import { RunProgress } from "./run-progress";
import { useSayEnd } from "./use-say-end";

/** Starts and stops. What is done when it is stopped stays. */
export function RunControls() {
  const t = useTranslations("batch.run");
  const { cells, device } = useBatch();
  const notebook = useNotebook();
  const plan = useCellValue(cells.plan);
  const state = useCell(cells.run);
  const [started, start] = useSource(cells.started);
  useSayEnd();
  const current = plan !== undefined && started === plan;
  const summary = current && state.status === "ready" ? state.value : undefined;
  const running = current && (state.status === "running" || summary?.state === "running");

  function begin() {
    if (!plan) return;
    notebook.set(cells.from, 0);
    notebook.set(cells.filter, { kind: plan.versions.length > 1 ? "differing" : "all" });
    if (started === plan) notebook.invalidate(cells.run);
    else start(plan);
  }

  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center gap-3">
        {running ? (
          <Button onClick={() => void device.call("stop", {}).catch(() => undefined)}>
            <Square aria-hidden />
            {t("stop")}
          </Button>
        ) : (
          <Button variant="primary" disabled={!plan} onClick={begin}>
            <Play aria-hidden />
            {summary ? t("again") : t("start")}
          </Button>
        )}
      </div>
      {(running || summary) && <RunProgress summary={summary} />}
    </div>
  );
}
