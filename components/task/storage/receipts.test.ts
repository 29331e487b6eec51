import { expect, test } from "vitest";
import { readReceipts, receiptsIn, withoutReceipts, withReceipts } from "./receipts";

const receipt = (letter: string) => letter.repeat(43);
const kept = (letter: string) => ({ id: `id-${letter}`, receipt: receipt(letter), task: "any", savedAt: 1 });

test("a receipt that cannot be read costs only itself", () => {
  const odd = [
    null,
    1,
    "text",
    { ...kept("b"), receipt: "short" },
    { ...kept("c"), savedAt: "now" },
    { id: "x" },
  ];
  expect(readReceipts([kept("a"), ...odd, kept("d")])).toEqual([kept("a"), kept("d")]);
  expect(readReceipts({})).toBeUndefined();
});

test("each receipt is kept once, newest first, and the list is the same when nothing is new", () => {
  const both = withReceipts([kept("a")], [kept("b"), kept("a")]);
  expect(both).toEqual([kept("b"), kept("a")]);
  expect(withReceipts(both, [kept("a")])).toBe(both);
  expect(withoutReceipts(both, [receipt("b")])).toEqual([kept("a")]);
});

test("finds receipts in what a person pastes", () => {
  expect(receiptsIn(`my receipts: ${receipt("a")}, ${receipt("b")}\n"${receipt("a")}"`)).toEqual([
    receipt("a"),
    receipt("b"),
  ]);
  expect(receiptsIn(`${receipt("a")}x and ${"y".repeat(42)}`)).toEqual([]);
});
