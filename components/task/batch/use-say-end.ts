"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useAnnounce } from "@/components/ui/announcer";
import { useBatch } from "./batch-context";

/** Tells those who do not see the page that the run has ended. */
export function useSayEnd() {
  const t = useTranslations("batch.run");
  const announce = useAnnounce();
  const { cells } = useBatch();
  const summary = useCellValue(cells.run);
  const state = summary?.state;
  const say = useEffectEvent(() =>
    announce(t("end", { rows: summary?.rows ?? 0, failed: summary?.failed ?? 0 })),
  );
  useEffect(() => {
    if (state !== undefined && state !== "running") say();
  }, [state]);
}
