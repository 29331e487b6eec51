"use client";
import { useQueryStates } from "nuqs";
import { useMemo } from "react";
import type { VersionChoice } from "@/lib/loop/monitor/rollups";
import { monitorSearch, windowText } from "./search";
import type { TaskFacts } from "./task-facts";

/** The widgets of the monitor, kept in the address, with what they mean. */
export function useMonitorSearch(tasks: readonly TaskFacts[]) {
  const [search, setSearch] = useQueryStates(monitorSearch);
  const task = tasks.find(({ id }) => id === search.task) ?? tasks[0];
  if (!task) throw new Error("[Bug] A monitor needs a task");
  return useMemo(() => {
    const version: VersionChoice = search.version ?? "all";
    const chosen = {
      task,
      window: windowText(search),
      version,
      threshold: search.threshold && search.threshold > 0 ? search.threshold : task.latency.targetMs,
      compareWith: search.compare,
    };
    return { search, setSearch, chosen };
  }, [search, setSearch, task]);
}

export type MonitorSearch = ReturnType<typeof useMonitorSearch>;
