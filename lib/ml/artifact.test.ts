import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readArtifact, writeArtifact } from "./artifact";

const Meta = z.strictObject({ name: z.string() });
const arrays = {
  bytes: Int8Array.of(-1, 2, 3),
  counts: Uint32Array.of(7, 0xffffffff),
  numbers: Float64Array.of(1 / 3, -0),
};
const written = () => writeArtifact("test/1", { name: "a" }, arrays);
const read = (bytes: Uint8Array) => readArtifact(bytes, "test/1", Meta);

describe("an artifact", () => {
  it("reads as it was written, also from the middle of a larger buffer", () => {
    const bytes = written();
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    for (const view of [bytes, larger.subarray(3)]) {
      const artifact = read(view);
      expect(artifact.meta).toEqual({ name: "a" });
      expect(artifact.array("bytes", "int8")).toEqual(arrays.bytes);
      expect(artifact.array("counts", "uint32", 2)).toEqual(arrays.counts);
      expect(artifact.array("numbers", "float64")).toEqual(arrays.numbers);
    }
  });

  it("is the same bytes for the same content", () => {
    expect(written()).toEqual(written());
  });

  it("refuses every truncation, and bytes after the end", () => {
    const bytes = written();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => read(bytes.subarray(0, length)), String(length)).toThrow(RangeError);
    }
    expect(() => read(Uint8Array.from([...bytes, 0]))).toThrow(RangeError);
  });

  it("refuses another magic, container version, format or shape of meta data", () => {
    const changed = (at: number, value: number) =>
      written().map((byte, index) => (index === at ? value : byte));
    expect(() => read(changed(0, 0))).toThrow("not a model artifact");
    expect(() => read(changed(4, 2))).toThrow("container version");
    expect(() => read(changed(11, 255))).toThrow(RangeError);
    expect(() => readArtifact(written(), "test/2", Meta)).toThrow(RangeError);
    expect(() => readArtifact(written(), "test/1", z.strictObject({ other: z.string() }))).toThrow(
      z.ZodError,
    );
    expect(() => read(changed(12, 0))).toThrow(RangeError);
  });

  it("refuses absurd sizes without trying to make them", () => {
    const header = new TextEncoder().encode(
      JSON.stringify({
        format: "test/1",
        meta: { name: "a" },
        arrays: [{ name: "x", type: "float64", length: 2 ** 52 }],
      }),
    );
    const bytes = new Uint8Array([...written().subarray(0, 8), header.length, 0, 0, 0, ...header]);
    expect(() => read(bytes)).toThrow(RangeError);
  });

  it("refuses an array by another name, type or length", () => {
    const artifact = read(written());
    expect(() => artifact.array("none", "int8")).toThrow(RangeError);
    expect(() => artifact.array("bytes", "uint8")).toThrow(RangeError);
    expect(() => artifact.array("bytes", "int8", 4)).toThrow(RangeError);
  });

  it("throws only RangeError or ZodError for bytes that were tampered with", () => {
    const bytes = written();
    const place = fc.nat({ max: bytes.length - 1 });
    fc.assert(
      fc.property(place, fc.nat({ max: 255 }), (at, value) => {
        try {
          read(bytes.map((byte, index) => (index === at ? value : byte)));
        } catch (error) {
          expect(error instanceof RangeError || error instanceof z.ZodError).toBe(true);
        }
      }),
    );
  });
});
