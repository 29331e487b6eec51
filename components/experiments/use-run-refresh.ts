"use client";
import { useCallback, useEffect } from "react";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { sources } from "./experiment-cells";
import type { ExperimentCells } from "./experiment-cells";
import { isBusy } from "@/components/notebook/is-busy";

const everyMs = { active: 1000, quiet: 15_000 };

/** Asks for the runs again while the page is seen, every second as long as something is trained; and whenever told to. */
export function useRunRefresh(runs: ExperimentCells["runs"], active: boolean): () => void {
  const notebook = useNotebook();
  const refresh = useCallback(() => {
    const state = notebook.state(sources.refreshes);
    notebook.set(sources.refreshes.name, (state.status === "ready" ? state.value : 0) + 1);
  }, [notebook]);

  useEffect(() => {
    const tick = () => {
      if (document.visibilityState === "visible" && !isBusy(notebook.state(runs))) refresh();
    };
    const timer = setInterval(tick, active ? everyMs.active : everyMs.quiet);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [active, notebook, refresh, runs]);
  return refresh;
}
