"use client";
import { useEffect, useState } from "react";
import { readChartTheme, type ChartTheme } from "./chart-theme";

/** The colours of the page, again whenever light changes to dark or back; undefined until the page has them. */
export function useChartTheme(): ChartTheme | undefined {
  const [theme, setTheme] = useState<ChartTheme>();
  useEffect(() => {
    const read = () => setTheme(readChartTheme());
    read();
    const chosen = new MutationObserver(read);
    chosen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", read);
    return () => {
      chosen.disconnect();
      system.removeEventListener("change", read);
    };
  }, []);
  return theme;
}
