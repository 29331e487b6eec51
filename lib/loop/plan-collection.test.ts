import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { CollectionDeclaration } from "@/lib/task/define-task";
import { planCollection } from "./plan-collection";

const collection: CollectionDeclaration = {
  title: { en: "Words", id: "Kata" },
  item: { en: "Word", id: "Kata" },
  file: "",
  columns: ["word", "kata"],
  schema: z.string().trim().min(1),
  key: (item) => item.toLowerCase(),
  maximum: 100,
};
const nothing = { add: [], retire: [], replace: false };

describe("the plan of a change", () => {
  it("adds what is new, and names what is there already, stands twice or cannot be used", () => {
    const file = "no,kata\n1,Padi\n2,kopi\n3,KOPI\n4, \n5,teh\n";
    const plan = planCollection(collection, ["padi", "tebu"], { ...nothing, file });
    expect(plan).toMatchObject({
      items: ["padi", "tebu", "kopi", "teh"],
      added: ["kopi", "teh"],
      retired: [],
      known: ["Padi"],
      repeated: ["KOPI"],
    });
    expect(plan.unusable.map(({ row }) => row)).toEqual([4]);
  });

  it("retires by key, and names what was not there", () => {
    const plan = planCollection(collection, ["padi", "tebu"], { ...nothing, retire: ["PADI", "jagung"] });
    expect(plan).toMatchObject({ items: ["tebu"], retired: ["padi"], missing: ["jagung"] });
  });

  it("replaces all but what the file has too", () => {
    const plan = planCollection(collection, ["padi", "tebu"], {
      ...nothing,
      file: "tebu\nteh\n",
      replace: true,
    });
    expect(plan).toMatchObject({
      items: ["tebu", "teh"],
      added: ["teh"],
      retired: ["padi"],
      known: ["tebu"],
    });
  });

  it("refuses a file with several columns and none of a known name", () => {
    expect(() => planCollection(collection, [], { ...nothing, file: "a,b\n1,2\n" })).toThrow(RangeError);
  });

  it("never leaves two texts of one key, and loses nothing it does not name", () => {
    const words = fc.array(fc.constantFrom("padi", "Padi", "kopi", "KOPI", "teh", "tebu", "jagung"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (given, add, retire, replace) => {
        const now = [...new Map(given.map((item) => [collection.key(item), item])).values()];
        const plan = planCollection(collection, now, { add, retire, replace });
        const keys = plan.items.map((item) => collection.key(item));
        expect(new Set(keys).size).toBe(keys.length);
        expect(plan.items.length).toBe(now.length + plan.added.length - plan.retired.length);
        expect([...plan.added, ...plan.known, ...plan.repeated]).toHaveLength(add.length);
      }),
    );
  });
});
