import type { Curve } from "@/lib/task/evaluation-parts";

/** Area under a curve whose points are joined by straight lines (trapezoids). */
export function areaUnder({ x, y }: Curve): number {
  let area = 0;
  for (let i = 1; i < x.length; i += 1)
    area += (((x[i] ?? 0) - (x[i - 1] ?? 0)) * ((y[i] ?? 0) + (y[i - 1] ?? 0))) / 2;
  return area;
}
