import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashShare } from "./hash-share";
import { holdOut, stratifiedFolds, stratifiedSplit } from "./split";

type Sample = { key: string; label: string; id: number };
const reading = { labelOf: (row: Sample) => row.label, keyOf: (row: Sample) => row.key };
const samples = fc
  .array(fc.record({ key: fc.nat(30).map(String), label: fc.constantFrom("a", "b", "c") }), {
    maxLength: 120,
  })
  .map((rows) => rows.map((row, id) => ({ ...row, id })));
const ids = (rows: readonly Sample[]) => rows.map((row) => row.id).sort((a, b) => a - b);
const keys = (rows: readonly Sample[]) => new Set(rows.map((row) => row.key));
const many = Array.from({ length: 1000 }, (_, id) => ({
  id,
  key: `k${id}`,
  label: id % 10 === 0 ? "rare" : id % 2 === 0 ? "even" : "odd",
}));

describe("a split", () => {
  test("loses no row and never parts rows of one key", () => {
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer(), (rows, share, seed) => {
        const { train, test: held } = stratifiedSplit(rows, { share, seed, ...reading });
        expect(ids([...train, ...held])).toEqual(ids(rows));
        expect(keys(train).isDisjointFrom(keys(held))).toBe(true);
      }),
    );
  });

  test("keeps the share within every class", () => {
    const { test: held } = stratifiedSplit(many, { share: 0.2, seed: 1, ...reading });
    const count = (label: string) => held.filter((row) => row.label === label).length;
    expect([count("rare"), count("even"), count("odd")]).toEqual([20, 80, 100]);
  });

  test("depends on the seed, and not on the order of the keys", () => {
    const one = stratifiedSplit(many, { share: 0.2, seed: 1, ...reading });
    const turned = stratifiedSplit([...many].reverse(), { share: 0.2, seed: 1, ...reading });
    expect(ids(turned.test)).toEqual(ids(one.test));
    expect(ids(stratifiedSplit(many, { share: 0.2, seed: 2, ...reading }).test)).not.toEqual(ids(one.test));
  });

  test("has a class with two keys on both sides", () => {
    const two = many.slice(0, 1).concat({ id: -1, key: "other", label: "rare" });
    const { train, test: held } = stratifiedSplit(two, { share: 0.1, seed: 1, ...reading });
    expect([train.length, held.length]).toEqual([1, 1]);
  });
});

describe("folds", () => {
  test("test every row once, and never part rows of one key", () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 2, max: 6 }), fc.integer(), (rows, k, seed) => {
        const folds = stratifiedFolds(rows, { k, seed, ...reading });
        expect(folds.length).toBe(k);
        expect(ids(folds.flatMap((fold) => fold.test))).toEqual(ids(rows));
        for (const fold of folds) {
          expect(fold.train.length + fold.test.length).toBe(rows.length);
          expect(keys(fold.train).isDisjointFrom(keys(fold.test))).toBe(true);
        }
      }),
    );
  });

  test("spread every class evenly", () => {
    for (const { test: held } of stratifiedFolds(many, { k: 5, seed: 3, ...reading })) {
      expect(held.length).toBe(200);
      expect(held.filter((row) => row.label === "rare").length).toBe(20);
    }
    expect(() => stratifiedFolds(many, { k: 1, seed: 3, ...reading })).toThrow(RangeError);
  });
});

describe("the hold-out", () => {
  test("holds about its share of keys, short ones and long ones", () => {
    for (const prefix of ["", "kalimat yang agak panjang nomor "]) {
      const held = Array.from({ length: 10_000 }, (_, i) => holdOut(`${prefix}${i}`, 0.2));
      expect(held.filter(Boolean).length / 10_000).toBeGreaterThan(0.188);
      expect(held.filter(Boolean).length / 10_000).toBeLessThan(0.212);
    }
    expect(holdOut("x", 0)).toBe(false);
    expect(holdOut("x", 1)).toBe(true);
  });

  test("never changes: these keys fall where they fell before", () => {
    // Computed apart, in Python: FNV-1a over the UTF-16 bytes, MurmurHash3's finaliser, divided by 2^32.
    expect(["", "a", "bagus sekali", "ÿ😀"].map((key) => hashShare(key).toFixed(9))).toEqual([
      "0.668922188",
      "0.569974551",
      "0.474083040",
      "0.620320118",
    ]);
  });

  test("grows without letting go of a key", () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (key, share) => {
        if (holdOut(key, share / 2)) expect(holdOut(key, share)).toBe(true);
      }),
    );
  });
});
