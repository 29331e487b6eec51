"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { CellSkeleton } from "@/components/notebook/cell-skeleton";
import { isBusy } from "@/components/notebook/is-busy";
import { useCell } from "@/components/notebook/use-cell";
import { useLate } from "@/components/notebook/use-late";
import { Progress } from "@/components/ui/progress";
import { useTask } from "../task-context";

/** Nothing special at first; a download that takes more than a second shows how far it is. */
export function LoadingModel() {
  const t = useTranslations("predict.model");
  const format = useFormatter();
  const { cells, downloads } = useTask();
  const late = useLate(isBusy(useCell(cells.model)), 1000);
  const download = useSyncExternalStore(downloads.subscribe, downloads.get, () => undefined);
  if (!late) return <CellSkeleton />;
  const share = download?.total ? Math.min(1, download.received / download.total) : undefined;
  const kilobytes = format.number(Math.round((download?.received ?? 0) / 1000));
  return <Progress label={t("loading")} value={share} step={download && t("loaded", { kilobytes })} />;
}
