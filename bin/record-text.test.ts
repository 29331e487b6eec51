import { expect, test } from "vitest";
import { recordText } from "./record-text";

test("lists of numbers stand on one line, and the record is the same when read again", () => {
  const record = {
    curve: { x: [0, 0.25, 1], y: [] },
    intervals: [[-1, 2e-7], [3]],
    words: ["[ 1,", "2 ]"],
    named: [{ n: 1 }, { n: 2 }],
  };
  const text = recordText(record);
  expect(JSON.parse(text)).toEqual(record);
  expect(text).toContain('"x": [0, 0.25, 1]');
  expect(text).toContain("[-1, 2e-7]");
  expect(text.endsWith("}\n")).toBe(true);
});
