import type { Download } from "./device-calls";
import { DeviceFault } from "./device-fault";

/** Reads a body to its end and tells how far it is. @throws DeviceFault `offline` when the connection breaks. */
export async function readBody(
  response: Response,
  onProgress: (download: Download) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const length = Number(response.headers.get("content-length"));
  // A compressed body is longer than its length says.
  const total = length > 0 && !response.headers.get("content-encoding") ? length : undefined;
  const parts: Uint8Array[] = [];
  let received = 0;
  try {
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      received += part.value.length;
      onProgress({ received, total });
    }
  } catch (cause) {
    throw new DeviceFault("offline", "The connection broke", { cause });
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
