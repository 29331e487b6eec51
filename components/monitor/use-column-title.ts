"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { WindowDrift } from "@/lib/loop/monitor/window-drift";
import type { TaskFacts } from "./task-facts";

type Column = Pick<WindowDrift["columns"][number], "kind" | "name">;

/** What a drift column is called on the page. */
export function useColumnTitle(task: TaskFacts): (column: Column) => string {
  const t = useTranslations("monitor.drift");
  return useCallback(
    ({ kind, name }) =>
      kind === "feature" ? (task.features.find((one) => one.name === name)?.title ?? name) : t(kind),
    [task, t],
  );
}
