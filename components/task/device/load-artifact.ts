import { sha256 as hashOf } from "@/lib/ml/sha256";
import { artifactPath } from "./artifact-path";
import type { Download } from "./device-calls";
import { DeviceFault } from "./device-fault";
import { readBody } from "./read-body";

type Browser = {
  fetch: typeof globalThis.fetch;
  /** Absent where pages are not secure, and in some private windows. */
  store: Promise<Cache | undefined>;
};

/**
 * The bytes of an artifact: kept from an earlier visit, else downloaded. They are hashed before anybody sees them;
 * what does not fit is thrown away and fetched once more, past every cache.
 * @throws DeviceFault
 */
export async function loadArtifact(
  sha256: string,
  { fetch, store }: Browser,
  onProgress: (download: Download) => void,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; cached: boolean }> {
  if (!globalThis.crypto?.subtle) throw new DeviceFault("insecure");
  const path = artifactPath(sha256);
  const cache = await store;
  const kept = await cache?.match(path);
  if (kept) {
    const bytes = new Uint8Array(await kept.arrayBuffer());
    if ((await hashOf(bytes)) === sha256) return { bytes, cached: true };
    await cache?.delete(path);
  }
  for (const mode of ["default", "reload"] as const) {
    const bytes = await download(fetch, path, mode, onProgress);
    if ((await hashOf(bytes)) !== sha256) continue;
    // A full disk is no reason not to predict.
    await cache?.put(path, new Response(bytes)).catch(() => undefined);
    return { bytes, cached: false };
  }
  throw new DeviceFault("mismatch");
}

async function download(
  fetch: Browser["fetch"],
  path: string,
  cache: RequestCache,
  onProgress: (download: Download) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(path, { cache });
  } catch (cause) {
    throw new DeviceFault("offline", "The artifact cannot be reached", { cause });
  }
  if (response.status === 404) throw new DeviceFault("missing");
  if (!response.ok) throw new DeviceFault("offline", `Status ${response.status}`);
  return readBody(response, onProgress);
}
