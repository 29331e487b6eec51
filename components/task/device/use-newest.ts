"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { useSource } from "@/components/notebook/use-source";
import { useAnnounce } from "@/components/ui/announcer";
import { useTask } from "../task-context";

/** How often the page asks, in ms, while somebody looks at it. */
const every = 4000;

/** Follows promotions without a reload, and says so. */
export function useNewest() {
  const t = useTranslations("predict.model");
  const announce = useAnnounce();
  const notebook = useNotebook();
  const { cells, device } = useTask();
  const [known] = useSource(cells.serving);
  const [chosen] = useSource(cells.chosen);

  const look = useEffectEvent(async (signal: AbortSignal) => {
    if (chosen || document.visibilityState !== "visible") return;
    // Offline, or the server restarts: the version at hand goes on working, and the next look may succeed.
    const newest = await device.call("newest", { known }, { signal }).catch(() => known);
    if (signal.aborted || newest.version === known.version) return;
    notebook.set(cells.replaced, known.version);
    notebook.set(cells.serving, newest);
    announce(t("replaced", { version: newest.version, before: known.version }));
  });

  useEffect(() => {
    const closing = new AbortController();
    const now = () => void look(closing.signal);
    const timer = setInterval(now, every);
    document.addEventListener("visibilitychange", now, { signal: closing.signal });
    globalThis.addEventListener("focus", now, { signal: closing.signal });
    return () => {
      clearInterval(timer);
      closing.abort();
    };
  }, []);
}
