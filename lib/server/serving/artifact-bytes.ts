import "server-only";
import { readArtifact } from "../data/artifacts";
import { shippedBytes } from "./shipped-bytes";

/** The artifact of this hash: from the files that came with the code, else from the database. */
export const artifactBytes = async (sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  (await shippedBytes(sha256)) ?? (await readArtifact(sha256));
