import { z } from "zod";

/**
 * The container every model is written in:
 * magic "LGKR", container version (uint32), header length (uint32), header (JSON in UTF-8), then the arrays one after another.
 * All numbers are little-endian. Nothing in it is ever executed.
 */
const magic = 0x524b474c;
const containerVersion = 1;
const prefixBytes = 12;
const maximumBytes = 64 * 1024 * 1024;

const arrayTypes = {
  int8: Int8Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array,
};
type ArrayType = keyof typeof arrayTypes;
type ArrayOf<T extends ArrayType> = InstanceType<(typeof arrayTypes)[T]>;
type NumberArray =
  Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

const ArrayType = z.enum(["int8", "uint8", "uint16", "int32", "uint32", "float32", "float64"]);

const Header = z.strictObject({
  format: z.string().max(100),
  meta: z.unknown(),
  arrays: z
    .array(z.strictObject({ name: z.string().max(100), type: ArrayType, length: z.int().min(0) }))
    .max(100),
});

export type Artifact<Meta> = {
  meta: Meta;
  /** @throws RangeError when there is no array of this name and type, or not of the wanted length. */
  array<T extends ArrayType>(name: string, type: T, length?: number): ArrayOf<T>;
};

/** Bytes of a container. `format` names the kind of model and its layout; the same arguments give the same bytes. */
export function writeArtifact(
  format: string,
  meta: unknown,
  arrays: Record<string, NumberArray>,
): Uint8Array {
  const entries = Object.entries(arrays);
  const header = new TextEncoder().encode(
    JSON.stringify({
      format,
      meta,
      arrays: entries.map(([name, array]) => ({ name, type: typeOf(array), length: array.length })),
    }),
  );
  const size = entries.reduce((sum, [, array]) => sum + array.byteLength, prefixBytes + header.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  [magic, containerVersion, header.length].forEach((value, index) => view.setUint32(index * 4, value, true));
  bytes.set(header, prefixBytes);
  let offset = prefixBytes + header.length;
  for (const [, array] of entries) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += array.byteLength;
  }
  return bytes;
}

/**
 * Reads a container and checks all of it: sizes, versions, format, and the meta data against `Meta`.
 * @throws RangeError (not such a container, truncated, or longer than it says) or ZodError (header).
 */
export function readArtifact<Meta>(bytes: Uint8Array, format: string, Meta: z.ZodType<Meta>): Artifact<Meta> {
  if (bytes.length < prefixBytes) throw new RangeError("The artifact is truncated.");
  if (bytes.length > maximumBytes) throw new RangeError("The artifact is larger than 64 MiB.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) throw new RangeError("These bytes are not a model artifact.");
  if (view.getUint32(4, true) !== containerVersion)
    throw new RangeError("The artifact has another container version.");
  const bodyStart = prefixBytes + view.getUint32(8, true);
  if (bodyStart > bytes.length) throw new RangeError("The artifact is truncated.");

  const header = Header.parse(parseJson(bytes.subarray(prefixBytes, bodyStart)));
  if (header.format !== format) throw new RangeError(`The artifact is not of the format ${format}.`);
  const meta = Meta.parse(header.meta);

  const arrays = new Map<string, NumberArray>();
  let offset = bodyStart;
  for (const { name, type, length } of header.arrays) {
    const end = offset + length * arrayTypes[type].BYTES_PER_ELEMENT;
    if (end > bytes.length) throw new RangeError("The artifact is truncated.");
    // Copied, because an array of wider numbers may not begin at any offset.
    arrays.set(name, new arrayTypes[type](Uint8Array.from(bytes.subarray(offset, end)).buffer));
    offset = end;
  }
  if (offset !== bytes.length) throw new RangeError("The artifact is longer than its header says.");

  return {
    meta,
    array<T extends ArrayType>(name: string, type: T, length?: number): ArrayOf<T> {
      const array = arrays.get(name);
      if (!isOf(array, type)) throw new RangeError(`The artifact has no ${type} array "${name}".`);
      if (length !== undefined && array.length !== length) {
        throw new RangeError(`The array "${name}" has ${array.length} numbers instead of ${length}.`);
      }
      return array;
    },
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new RangeError("The header of the artifact is not JSON.", { cause });
  }
}

function isOf<T extends ArrayType>(array: NumberArray | undefined, type: T): array is ArrayOf<T> {
  return array instanceof arrayTypes[type];
}

function typeOf(array: NumberArray): ArrayType {
  const type = ArrayType.options.find((name) => isOf(array, name));
  if (!type) throw new RangeError("Arrays of this type cannot be written.");
  return type;
}
