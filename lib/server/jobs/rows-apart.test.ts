import fc from "fast-check";
import { expect, test } from "vitest";
import { type RowsMessage, gatherRows, sendRows, withoutRows } from "./rows-apart";
import type { ThreadWork } from "./thread-messages";

const work = (sizes: readonly number[]) =>
  ({
    kind: "train",
    task: "any",
    request: {
      seed: 7,
      bases: sizes.map((size, base) => ({
        name: `base ${base}`,
        sha256: "",
        rows: Array.from({ length: size }, (_, n) => ({ input: { n }, label: `${base}` })),
      })),
    },
  }) as unknown as ThreadWork;

test("the rows of a work arrive in their order and lists, a few at a time, after a start without them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(900), { maxLength: 4 }), async (sizes) => {
      const whole = work(sizes);
      const start = withoutRows(whole);
      expect(JSON.stringify(start)).not.toContain('"label"');
      const gather = gatherRows(start);
      const arrived: (ThreadWork | undefined)[] = [];
      await sendRows(whole, (message: RowsMessage) => {
        if ("rows" in message) expect(message.rows.length).toBeLessThanOrEqual(200);
        arrived.push(gather(structuredClone(message)));
      });
      expect(arrived.pop()).toEqual(whole);
      expect(arrived.every((early) => early === undefined)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
