import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "./failure";

/** Files are held in memory as a whole; beyond this, that ends badly. */
const maximumBytes = 256 * 1024 * 1024;

/** How a file is called in messages. */
export const sourceName = (path: string): string => (path === "-" ? "standard input" : path);

/** A path as the person meant it: npm runs scripts in the project's folder, and says from where it was called. */
export function pathFromCaller(path: string): string {
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  return resolve(npm_lifecycle_event === "lingkar" && INIT_CWD ? INIT_CWD : ".", path);
}

/** All bytes of a file, or of standard input for `-`. @throws Failure when there are none, too many, or it is no file. */
export async function readSource(path: string): Promise<Uint8Array> {
  const name = sourceName(path);
  const file = pathFromCaller(path);
  if (path !== "-" && (await stat(file)).isDirectory()) throw new Failure(`${name} is a folder, not a file.`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of path === "-" ? process.stdin : createReadStream(file)) {
    if (!(part instanceof Uint8Array)) continue;
    size += part.length;
    if (size > maximumBytes) throw new Failure(`${name} is larger than 256 MiB; give a part of it.`);
    parts.push(part);
  }
  if (size === 0) throw new Failure(`${name} is empty.`);
  return Buffer.concat(parts);
}

/** The text in the bytes, without a byte order mark. @throws Failure when they are not text in UTF-8. */
export function textOf(bytes: Uint8Array, path: string): string {
  const fault = () => new Failure(`${sourceName(path)} is not a text file in UTF-8.`);
  if (bytes.subarray(0, 4096).includes(0)) throw fault();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fault();
  }
}
