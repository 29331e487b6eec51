import fc from "fast-check";
import { expect, test } from "vitest";
import { readVarints, writeVarints } from "./varint";

test("what is written is read again, up to 32 bits", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0xffffffff })), (values) => {
      expect([...readVarints(writeVarints(values), values.length)]).toEqual(values);
    }),
  );
});

test("known bytes", () => {
  expect([...writeVarints([0, 127, 128, 300, 0xffffffff])]).toEqual([
    0, 127, 128, 1, 172, 2, 255, 255, 255, 255, 15,
  ]);
});

test.each([
  ["too few", [1, 2], 3],
  ["too many", [1, 2], 1],
  ["cut off", [128], 1],
  ["above 32 bits", [255, 255, 255, 255, 16], 1],
  ["endless", [128, 128, 128, 128, 128, 128, 128, 128], 1],
])("bytes that are %s are refused", (_, bytes, count) => {
  expect(() => readVarints(Uint8Array.from(bytes), count)).toThrow(RangeError);
});
