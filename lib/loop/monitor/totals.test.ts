import { expect, test } from "vitest";
import { mergeCounts } from "./merge-counts";
import { binNames } from "./bin-names";
import { binCount } from "./testing";
import { totals } from "./totals";
import { volume } from "./volume";

const sums = [
  binCount("label", "positive", 60),
  binCount("label", "negative", 40, { version: 2 }),
  binCount("latency", "browser", 50),
  binCount("latency", "server", 50, { version: 2 }),
  binCount("feedback", "positive/positive", 12),
  binCount("mismatch", "", 3),
];

test("totals count predictions once, whatever they are counted by", () => {
  expect(totals(sums, "all")).toMatchObject({
    predictions: 100,
    feedback: 12,
    versions: [1, 2],
    browser: { n: 50, mismatches: 3 },
  });
  expect(totals(sums, 2)).toMatchObject({
    predictions: 40,
    feedback: 0,
    browser: { n: 0, interval: [0, 1] },
  });
});

test("parts of a window add up to the same, however it was cut", () => {
  const [first = [], second = []] = [sums.slice(0, 2), sums.slice(2)];
  expect(totals(mergeCounts([sums, sums]), "all").predictions).toBe(200);
  expect(mergeCounts([first, second])).toEqual(mergeCounts([second, first]));
  const part = (total: number) => [binCount("latency", "server", 1, { total })];
  const [one, two, three] = [part(0.1), part(0.2), part(0.3)];
  expect(mergeCounts([one, two, three])).toEqual(mergeCounts([three, two, one]));
  expect(mergeCounts([one, two, three])[0]).toMatchObject({ n: 3, total: 0.6 });
});

test("hours without predictions are zeros, not gaps", () => {
  const point = (at: string, key: string, n: number) => ({ version: 1, at, key, bin: 0, n, total: 0 });
  const series = volume(
    {
      from: "2026-11-21T01:00:00.000Z",
      to: "2026-11-21T04:00:00.000Z",
      bucket: "hour",
      labels: [
        point("2026-11-21T01:00:00+00:00", "positive", 2),
        point("2026-11-21T01:00:00+00:00", "negative", 1),
        point("2026-11-21T03:00:00+00:00", "positive", 5),
      ],
    },
    "all",
  );
  expect(series.map(({ version, points }) => [version, points.map(({ n }) => n)])).toEqual([[1, [3, 0, 5]]]);
});

test("bins are named by their edges, or by their values", () => {
  const title = { en: "x", id: "x" };
  const words = { number: String, other: "other" };
  expect(binNames({ kind: "numeric", title, edges: [4, 7.5] }, words)).toEqual(["< 4", "4 – 7.5", "≥ 7.5"]);
  expect(binNames({ kind: "numeric", title, edges: [1] }, words)).toEqual(["< 1", "≥ 1"]);
  expect(binNames({ kind: "categorical", title, values: ["a", "b"] }, words)).toEqual(["a", "b", "other"]);
});
