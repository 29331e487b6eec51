import "server-only";
import { mkdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { unusableFolder } from "./unusable-folder";

export type DataDirectory = {
  /** Last part of the path: all of it that a message may show. */
  name: string;
  database: string;
  keys: string;
  lock: string;
  owner: string;
};

/** Makes the data folder when it is missing, for its owner only, and names what lies in it. */
export async function dataDirectory(path: string): Promise<DataDirectory> {
  const root = resolve(path);
  const name = basename(root);
  await mkdir(root, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw unusableFolder(name, error);
  });
  return {
    name,
    database: join(root, "postgres"),
    keys: join(root, "keys.json"),
    lock: join(root, "lock"),
    owner: join(root, "owner.json"),
  };
}
