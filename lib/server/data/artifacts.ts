import "server-only";
import { z } from "zod";
import { askAsServer } from "./ask-as";

/** Keeps the bytes of an artifact under their hash; the same bytes twice are one row. */
export async function saveArtifact(sha256: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  await askAsServer(z.unknown(), (client) => client.rpc("save_artifact", { with_sha256: sha256, base64 }));
}

export async function readArtifact(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const base64 = await askAsServer(z.string().nullable(), (client) =>
    client.rpc("artifact_base64", { of_sha256: sha256 }),
  );
  return base64 === null ? undefined : Uint8Array.from(Buffer.from(base64, "base64"));
}
