import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignPart } from "./assign-part";

describe("assignPart", () => {
  it("leaves the starter rows where their file puts them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (keys) => {
        const half = Math.ceil(keys.length / 2);
        const partOf = assignPart({ train: keys.slice(0, half), test: keys.slice(half) });
        expect(keys.map(partOf)).toEqual(keys.map((_, index) => (index < half ? "train" : "test")));
      }),
    );
  });

  it("keeps about a fifth of all other cases, and always the same ones", () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `kalimat ke ${index}`);
    const kept = keys.filter((key) => assignPart({ train: [], test: [] })(key) === "test");
    expect(kept.length / keys.length).toBeGreaterThan(0.18);
    expect(kept.length / keys.length).toBeLessThan(0.22);
    expect(keys.filter((key) => assignPart({ train: ["x"], test: ["y"] })(key) === "test")).toEqual(kept);
  });
});
