import { beforeAll, describe, expect, test } from "vitest";
import { password, signUp, signUpAdmin } from "../auth/with-database";
import { browseAs } from "./browser";
import { recordKnown, type Known } from "./record-known";
import { loadRollupsAction, loadSumsAction } from "@/app/(admin)/monitor/actions";
import { baselineOf } from "@/lib/loop/monitor/baseline";
import { latencyFigures } from "@/lib/loop/monitor/latency-figures";
import { quality } from "@/lib/loop/monitor/quality";
import type { Rollups } from "@/lib/loop/monitor/rollups";
import { totals } from "@/lib/loop/monitor/totals";
import { volume } from "@/lib/loop/monitor/volume";
import { spanBefore } from "@/lib/loop/monitor/window";
import { windowDrift } from "@/lib/loop/monitor/window-drift";
import { wrongShare } from "@/lib/loop/monitor/wrong-share";
import { wilson } from "@/lib/stats/wilson";
import { processWide } from "@/lib/server/process-wide";
import { registerShipped } from "@/lib/server/serving/register-shipped";
import { featureBinCount } from "@/lib/task/feature";
import { tasks } from "@/models";

const [task] = tasks;
const labels = Object.keys(task.labels);
const admin = { email: "admin@example.com", password };

const repeat = (n: number, row: (index: number) => Known) =>
  Array.from({ length: n }, (_, index) => row(index));
/** 100 answers of today, 100 ms to 199 ms slow: 40 with feedback, 8 of them wrong, 3 of those without the right label. */
const today: Known[] = repeat(100, (index) => ({
  label: index < 60 ? "positive" : "negative",
  confidence: 0.9,
  latencyMs: 100 + index,
  place: index < 50 ? "browser" : "server",
  ...(index < 2 && { claimedLabel: "negative" }),
  ...(index < 32 && { feedback: { correct: true } }),
  ...(index >= 32 && index < 37 && { feedback: { correct: false, label: "neutral" } }),
  ...(index >= 37 && index < 40 && { feedback: { correct: false } }),
}));
/** 50 English ones of ten days ago, before the window of a week. */
const before: Known[] = repeat(50, () => ({
  label: "neutral",
  confidence: 0.4,
  latencyMs: 5,
  daysAgo: 10,
  text: "This is an English sentence about nothing in particular, sent by mistake",
}));

const load = async (window: string): Promise<Rollups> => {
  // Each test asks as if the last refresh were long ago.
  Object.assign(
    processWide("monitor-refresh", () => ({})),
    { at: -Infinity },
  );
  const result = await loadRollupsAction({ task: task.id, window });
  if (!result.ok) throw new Error(result.message);
  return result.value.rollups;
};

beforeAll(async () => {
  await signUpAdmin(admin.email);
  await registerShipped(task);
  await recordKnown([...today, ...before]);
  await browseAs(admin);
});

describe("the figures of the monitor, from stored rows to the page", () => {
  test("totals", async () => {
    const { sums, champion } = await load("7d");
    expect(champion).toBe(1);
    expect(totals(sums, "all")).toEqual({
      predictions: 100,
      feedback: 40,
      versions: [1],
      browser: { n: 50, mismatches: 2, interval: wilson(2, 50) },
    });
    expect(totals((await load("30d")).sums, "all").predictions).toBe(150);
  });

  test("latency: the mean is exact, percentiles are within 10 %", async () => {
    const figures = latencyFigures((await load("24h")).sums, "all");
    expect(figures?.mean).toBeCloseTo(149.5, 9);
    for (const [shown, exact] of [
      [figures?.p50, 149],
      [figures?.p95, 194],
      [figures?.p99, 198],
    ] as const) {
      expect(Math.abs((shown ?? 0) - exact) / exact).toBeLessThan(0.1);
    }
  });

  test("volume per day and per hour add up to the totals", async () => {
    for (const [window, all] of [
      ["24h", 100],
      ["7d", 100],
      ["30d", 150],
    ] as const) {
      const counts = volume(await load(window), "all").flatMap(({ points }) => points.map(({ n }) => n));
      expect(counts.reduce((a, b) => a + b, 0)).toBe(all);
      expect(counts.filter((n) => n > 0).length).toBeLessThanOrEqual(4);
    }
  });

  test("accuracy with n and interval, the estimate beside it, and the share of wrong answers", async () => {
    const rollups = await load("7d");
    const [version] = quality(rollups, "all", labels);
    expect(version?.accuracy).toEqual({ value: 0.8, interval: wilson(32, 40), n: 40 });
    expect(version).toMatchObject({ version: 1, n: 40, wrong: 8, untold: 3 });
    expect(version?.macroF1?.n).toBe(37);
    expect(version?.estimated?.value).toBeCloseTo(0.9, 9);
    expect(version?.estimated?.n).toBe(100);
    expect(version?.validation).toEqual(task.shipped.validation.accuracy);
    expect(wrongShare(rollups, "all", labels)).toMatchObject({ n: 40, wrong: 8, interval: wilson(8, 40) });
  });

  test("drift against the version's reference and against the window before", async () => {
    const rollups = await load("7d");
    const features = Object.entries(task.featureDeclarations).map(([name, declaration]) => ({
      name,
      bins: featureBinCount(declaration),
    }));
    const shape = { features, labels };
    const current = baselineOf(rollups.sums, 1, shape);
    const reference = rollups.versions[0]?.reference;
    if (!reference) throw new Error("no reference");
    const against = windowDrift(current, reference);
    expect(against).toMatchObject({ status: "drifted", n: { current: 100, baseline: reference.n } });
    expect(against.compared).toBe(features.length + 2);

    const earlier = await loadSumsAction({ task: task.id, ...spanBefore(rollups) });
    if (!earlier.ok) throw new Error(earlier.message);
    const previous = windowDrift(current, baselineOf(earlier.value, 1, shape));
    expect(previous.n).toEqual({ current: 100, baseline: 50 });
    expect(previous.columns.filter(({ drifted }) => drifted).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["label", "confidence", "language"]),
    );
  });

  test("feedback given later, and another version, are counted at the next refresh", async () => {
    await recordKnown([
      { label: "neutral", confidence: 0.7, latencyMs: 1, feedback: { correct: true } },
      { label: "neutral", confidence: 0.7, latencyMs: 1, daysAgo: 3, feedback: { correct: false } },
    ]);
    expect(totals((await load("7d")).sums, "all")).toMatchObject({ predictions: 102, feedback: 42 });
    // Too soon after the last refresh: the counts of before.
    await recordKnown([{ label: "neutral", confidence: 0.7, latencyMs: 1 }]);
    const again = await loadRollupsAction({ task: task.id, window: "7d" });
    expect(again.ok && totals(again.value.rollups.sums, "all").predictions).toBe(102);
    expect(totals((await load("7d")).sums, "all").predictions).toBe(103);
  });
});

describe("whoever is no admin gets nothing", () => {
  const asked = { task: task.id, window: "7d" };
  const span = { task: task.id, from: "2026-11-01T00:00:00.000Z", to: "2026-11-02T00:00:00.000Z" };

  test("nobody signed in", async () => {
    await browseAs();
    expect(await loadRollupsAction(asked)).toMatchObject({ ok: false, code: "unauthorized" });
    expect(await loadSumsAction(span)).toMatchObject({ ok: false, code: "unauthorized" });
  });

  test("signed in, but no admin", async () => {
    await signUp("somebody@example.com");
    await browseAs({ email: "somebody@example.com", password });
    const refused = await loadRollupsAction(asked);
    expect(refused).toMatchObject({ ok: false, code: "forbidden" });
    expect(refused).not.toHaveProperty("value");
    expect(await loadSumsAction(span)).toMatchObject({ ok: false, code: "forbidden" });
  });
});

describe("wrong use", () => {
  test.each([
    [{ task: task.id, window: "1y" }, "invalid_input"],
    [{ task: task.id, window: "2026-11-07/2026-11-01" }, "invalid_input"],
    [{ task: task.id, window: "7d", surprise: 1 }, "invalid_input"],
    [{ task: "horoscope", window: "7d" }, "not_found"],
  ])("%j is refused", async (asked, code) => {
    await browseAs(admin);
    expect(await loadRollupsAction(asked)).toMatchObject({ ok: false, code });
  });

  test.each([
    { task: task.id, from: "2026-11-02T00:00:00.000Z", to: "2026-11-01T00:00:00.000Z" },
    { task: task.id, from: "2020-01-01T00:00:00.000Z", to: "2026-11-01T00:00:00.000Z" },
    { task: task.id, from: "yesterday", to: "2026-11-01T00:00:00.000Z" },
  ])("sums of %j are refused", async (asked) => {
    await browseAs(admin);
    expect(await loadSumsAction(asked)).toMatchObject({ ok: false, code: "invalid_input" });
  });
});
