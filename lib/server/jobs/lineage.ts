import "server-only";
import { findVersion } from "../data/model-versions";
import type { RegisteredVersion } from "../data/model-versions";

/** A version and those it was updated from, one after the other, the youngest first. */
export async function lineageOf(version: RegisteredVersion): Promise<RegisteredVersion[]> {
  const line = [version];
  for (;;) {
    const parent = line.at(-1)?.lineage.parent ?? null;
    const found = parent === null ? undefined : await findVersion(version.task, parent);
    if (!found || line.some((one) => one.version === found.version)) return line;
    line.push(found);
  }
}
