import "server-only";
import type { IncomingMessage } from "node:http";

/**
 * A request of Node as one of the web, its body read. A body beyond the limit is read no further than just over it,
 * so that whoever measures it sees that it is too large. Undefined when the caller hung up.
 */
export async function requestOf(incoming: IncomingMessage, limitBytes: number): Promise<Request | undefined> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && name !== "content-length") headers.append(name, one);
  const declared = Number(incoming.headers["content-length"] ?? 0);
  const parts: Buffer[] = [];
  let size = 0;
  try {
    if (declared <= limitBytes)
      for await (const part of incoming as AsyncIterable<Buffer>) {
        parts.push(part);
        size += part.length;
        if (size > limitBytes) break;
      }
  } catch {
    return undefined;
  }
  headers.set("content-length", String(Math.max(size, declared)));
  const url = `http://${incoming.headers.host ?? "localhost"}${incoming.url ?? "/"}`;
  return new Request(url, { method: incoming.method ?? "POST", headers, body: Buffer.concat(parts) });
}
