import { FileFault } from "./file-fault";

/** The largest file that is read, in bytes. */
export const maximumBytes = 50_000_000;

const partBytes = 256 * 1024;

/** How files begin that people take for tables: zip (and so xlsx, ods), old Excel, PDF. */
const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];
/** The byte order marks of UTF-16. */
const wideMarks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

const beginsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, at) => bytes[at] === byte);

/**
 * The text of a file part by part, without its byte order mark, and the share (0-1) of the file that has been read.
 * @throws FileFault when it is too large, empty, binary, not UTF-8 or cannot be read.
 */
export async function* fileText(file: Blob): AsyncGenerator<{ text: string; share: number }> {
  if (file.size === 0) throw new FileFault("empty");
  if (file.size > maximumBytes) throw new FileFault("too_large");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let at = 0; at < file.size; at += partBytes) {
    const bytes = await readPart(file, at);
    if (at === 0 && signatures.some((mark) => beginsWith(bytes, mark))) throw new FileFault("binary");
    if (at === 0 && wideMarks.some((mark) => beginsWith(bytes, mark))) throw new FileFault("encoding");
    if (bytes.includes(0)) throw new FileFault("binary");
    const end = Math.min(file.size, at + partBytes);
    yield { text: decode(decoder, bytes, end < file.size), share: end / file.size };
  }
}

async function readPart(file: Blob, at: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(at, at + partBytes).arrayBuffer());
  } catch {
    throw new FileFault("unreadable");
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new FileFault("encoding");
  }
}
