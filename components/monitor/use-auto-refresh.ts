"use client";
import { useCallback, useEffect } from "react";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { useSource } from "@/components/notebook/use-source";
import type { MonitorCells } from "./monitor-cells";
import { sources } from "./monitor-sources";

/** Windows as short as this are asked for often; longer ones cost the server more and change less. */
const shortWindows: readonly (string | undefined)[] = ["24h", "7d"];

/** Asks for newer counts while `live` and somebody can see the page, and whenever told to. */
export function useAutoRefresh(loaded: MonitorCells["loaded"], live: boolean) {
  const notebook = useNotebook();
  const [window] = useSource(sources.window);
  const [refreshes, setRefreshes] = useSource(sources.refreshes);
  const everySeconds = shortWindows.includes(window) ? 15 : 60;
  const refresh = useCallback(() => setRefreshes(refreshes + 1), [refreshes, setRefreshes]);

  useEffect(() => {
    if (!live) return;
    const tick = () => {
      const settled = notebook.state(loaded).status === "ready";
      if (settled && document.visibilityState === "visible") refresh();
    };
    const timer = setInterval(tick, everySeconds * 1000);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [live, everySeconds, refresh, notebook, loaded]);

  return { refresh, everySeconds };
}
