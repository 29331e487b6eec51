import { describe, expect, it } from "vitest";
import { previousChampion } from "./previous-champion";

describe("previousChampion", () => {
  it("finds none before a version was replaced", () => {
    expect(previousChampion([])).toBeUndefined();
    expect(previousChampion([{ from: null, to: 1 }])).toBeUndefined();
  });

  it("goes one step back for each roll-back", () => {
    const moves = [
      { from: 1, to: 2 },
      { from: 2, to: 5 },
    ];
    expect(previousChampion(moves)).toBe(2);
    expect(previousChampion([...moves, { from: 5, to: 2 }])).toBe(1);
    expect(previousChampion([...moves, { from: 5, to: 2 }, { from: 2, to: 1 }])).toBeUndefined();
  });

  it("starts anew from a version that was gone back to", () => {
    expect(
      previousChampion([
        { from: 1, to: 2 },
        { from: 2, to: 1 },
        { from: 1, to: 3 },
      ]),
    ).toBe(1);
  });
});
