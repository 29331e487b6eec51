"use client";
import type { Figure } from "plotly.js-basic-dist-min";
import { useLocale } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import type { ChartTheme } from "./chart-theme";
import { loadPlotly } from "./load-plotly";
import { plotConfig } from "./plot-config";
import { useChartTheme } from "./use-chart-theme";
import { useInView } from "./use-in-view";

type PlotProps = {
  /** What a person who does not see the plot is told; the table has the numbers. */
  label: string;
  draw: (theme: ChartTheme) => Figure;
  failedText: string;
};

/** One Plotly figure, fetched and drawn when it comes into view and drawn again when the theme or the data change. */
export function Plot({ label, draw, failedText }: PlotProps) {
  const element = useRef<HTMLDivElement>(null);
  const language = useLocale();
  const theme = useChartTheme();
  const inView = useInView(element);
  const [state, setState] = useState<"waiting" | "drawn" | "failed">("waiting");

  useEffect(() => {
    const target = element.current;
    if (!theme || !inView || !target) return;
    let current = true;
    loadPlotly()
      .then(async (plotly) => {
        if (!current) return;
        const { data, layout } = draw(theme);
        await plotly.react(target, data, layout, plotConfig(language));
        setState("drawn");
      })
      .catch(() => setState("failed"));
    return () => {
      current = false;
    };
  }, [draw, theme, inView, language]);

  useEffect(() => {
    const target = element.current;
    if (!target || state !== "drawn") return;
    const resized = new ResizeObserver(() => {
      if (target.clientWidth > 0) void loadPlotly().then((plotly) => plotly.Plots.resize(target));
    });
    resized.observe(target);
    return () => {
      resized.disconnect();
      void loadPlotly().then((plotly) => plotly.purge(target));
    };
  }, [state]);

  return (
    <div data-slot="plot" data-state={state} className="relative min-h-80">
      <div ref={element} role="img" aria-label={label} className="min-h-80" />
      {state === "waiting" && <Skeleton className="absolute inset-0 h-auto" />}
      {state === "failed" && (
        <p role="alert" className="absolute inset-0 grid place-items-center text-muted">
          {failedText}
        </p>
      )}
    </div>
  );
}
