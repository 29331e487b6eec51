import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tasks } from "@/models";

/** The bytes of a version that came with the code. Only hashes the tasks declare lead to a file. */
export async function shippedBytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const task = tasks.find(({ shipped }) => shipped.sha256 === sha256);
  if (!task) return undefined;
  return new Uint8Array(
    await readFile(join(process.cwd(), "public", "models", task.id, `${task.shipped.sha256}.bin`)),
  );
}
