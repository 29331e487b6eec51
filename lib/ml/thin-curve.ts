import type { Curve } from "@/lib/task/evaluation-parts";

type Point = { x: number; y: number };

/** Points that are looked at one by one; of longer curves, this many at even steps along them. */
const coarse = 600;
const digits = 1e4;

/**
 * A curve of at most `most` points that looks the same: again and again the point goes whose triangle with its neighbours is
 * smallest (Visvalingam and Whyatt, Cartographic J. 30, 1993), the ends stay. Coordinates are rounded to four digits.
 */
export function thinCurve({ x, y }: Curve, most = 48): Curve {
  const points = evenly(x.map((value, i) => ({ x: value, y: y[i] ?? 0 })));
  while (points.length > 2) {
    const areas = points.slice(1, -1).map((at, i) => triangle(points[i] ?? at, at, points[i + 2] ?? at));
    const smallest = Math.min(...areas);
    // Points on a straight line say nothing, however few there are.
    if (points.length <= most && smallest > 1e-12) break;
    points.splice(areas.indexOf(smallest) + 1, 1);
  }
  const round = (value: number) => Math.round(value * digits) / digits;
  return { x: points.map((point) => round(point.x)), y: points.map((point) => round(point.y)) };
}

const triangle = (a: Point, b: Point, c: Point) =>
  Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;

/** Every point of a short curve; of a long one, the first past each of `coarse` even steps along it, and its end. */
function evenly(points: readonly Point[]): Point[] {
  const along: number[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1] ?? point;
    along.push((along.at(-1) ?? 0) + Math.abs(point.x - before.x) + Math.abs(point.y - before.y));
  });
  if (points.length <= coarse) return [...points];
  const step = (along.at(-1) ?? 0) / (coarse - 2);
  return points.filter(
    (_, i) =>
      i === 0 ||
      i === points.length - 1 ||
      Math.floor((along[i] ?? 0) / step) > Math.floor((along[i - 1] ?? 0) / step),
  );
}
