import "server-only";
import { Refusal } from "@/lib/refusal";

const tooLarge = (limitBytes: number) =>
  new Refusal("too_large", {
    en: `The request is larger than ${Math.floor(limitBytes / 1024)} kB.`,
    id: `Permintaan lebih besar dari ${Math.floor(limitBytes / 1024)} kB.`,
  });

const notUtf8: Refusal["text"] = {
  en: "The request is not valid UTF-8 text.",
  id: "Isi permintaan bukan teks UTF-8 yang sah.",
};

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The body as text, never holding more than the limit. @throws Refusal `too_large` or `invalid_input` (not UTF-8). */
export async function readText(request: Request, limitBytes: number): Promise<string> {
  const bytes = await readBytes(request, limitBytes);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refusal("invalid_input", notUtf8);
  }
}

async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array> {
  const declared = request.headers.get("content-length");
  if (declared !== null) {
    if (Number(declared) > limitBytes) throw tooLarge(limitBytes);
    // HTTP ends a body at its declared length, so this cannot grow beyond the limit.
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > limitBytes) throw tooLarge(limitBytes);
    return bytes;
  }
  return readStream(request.body, limitBytes);
}

async function readStream(body: ReadableStream<Uint8Array> | null, limitBytes: number): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(parts);
    size += value.length;
    if (size > limitBytes) {
      await reader.cancel();
      throw tooLarge(limitBytes);
    }
    parts.push(value);
  }
}
