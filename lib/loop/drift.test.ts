import { expect, test } from "vitest";
import { createRandom } from "@/lib/stats/random";
import type { Column } from "./column-drift";
import { drift } from "./drift";

type Named = Column & { name: string };

/** Two windows of six columns as a task might have them; `shift` moves the first. */
function windows(
  seed: number,
  n: number,
  m: number,
  shift = 0,
): { n: { reference: number; current: number }; columns: Named[] } {
  const random = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const pick = (values: readonly string[]) => values[Math.floor(random() ** 2 * values.length)] ?? "";
  const many = <T>(size: number, draw: () => T) => Array.from({ length: size }, draw);
  const letters = [..."abcdefghijkl"];
  return {
    n: { reference: n, current: m },
    columns: [
      {
        name: "normal",
        kind: "numeric",
        reference: many(n, normal),
        current: many(m, () => normal() + shift),
      },
      {
        name: "skewed",
        kind: "numeric",
        reference: many(n, () => Math.exp(normal())),
        current: many(m, () => Math.exp(normal())),
      },
      {
        name: "tied",
        kind: "numeric",
        reference: many(n, () => Math.round(2 * normal())),
        current: many(m, () => Math.round(2 * normal())),
      },
      {
        name: "letters",
        kind: "categorical",
        reference: many(n, () => pick(letters)),
        current: many(m, () => pick(letters)),
      },
      {
        name: "two",
        kind: "categorical",
        reference: many(n, () => pick(["yes", "no"])),
        current: many(m, () => pick(["yes", "no"])),
      },
      {
        name: "words",
        kind: "text",
        reference: many(n, () => "kata ".repeat(1 + 20 * random())),
        current: many(m, () => "kata ".repeat(1 + 20 * random())),
      },
    ],
  };
}

test("of 300 windows without drift in six columns at most 8 % raise an alarm", () => {
  const sizes = [
    [200, 40],
    [120, 120],
    [1000, 60],
  ] as const;
  let alarms = 0;
  for (let seed = 0; seed < 300; seed += 1) {
    const [n, m] = sizes[seed % 3] ?? [200, 40];
    if (drift(windows(seed, n, m)).drifted) alarms += 1;
  }
  expect(alarms / 300).toBeLessThanOrEqual(0.08);
});

test("a clear shift in one column of six is found, named, and seldom blamed on another", () => {
  let found = 0;
  let blamed = 0;
  for (let seed = 0; seed < 60; seed += 1) {
    const { columns, drifted, share } = drift(windows(seed, 200, 100, 0.8));
    expect(drifted).toBe(share > 0);
    if (columns[0]?.drifted) found += 1;
    if (columns.slice(1).some((column) => column.drifted)) blamed += 1;
  }
  expect(found).toBeGreaterThanOrEqual(59);
  expect(blamed).toBeLessThanOrEqual(6);
});

test("a difference that is certain but tiny is no drift", () => {
  const { columns, drifted } = drift(windows(1, 20_000, 20_000, 0.08));
  expect(columns[0]?.qValue).toBeLessThan(0.001);
  expect(columns[0]?.effect).toBeLessThan(0.1);
  expect(drifted).toBe(false);
});

test("a column without enough data has no figures, no alarm, and no part in the share", () => {
  const { n, columns } = windows(2, 100, 100, 3);
  const result = drift({
    n,
    columns: [...columns.slice(0, 1), { name: "sparse", kind: "numeric", reference: [1], current: [2] }],
  });
  expect(result.columns[1]).toEqual({
    name: "sparse",
    kind: "numeric",
    test: null,
    statistic: null,
    pValue: null,
    qValue: null,
    effect: null,
    drifted: false,
  });
  expect(result.share).toBe(1);
  expect(drift({ n, columns: [] })).toEqual({ n, columns: [], share: 0, drifted: false });
});
