import type { OwnPrediction } from "@/lib/api/my-data";
import type { Language } from "@/lib/language";

/** Receipts sent at once. */
const chunk = 100;

export type Asking = { fetch: typeof globalThis.fetch; language: Language; signal?: AbortSignal };

/** The server said no, in a sentence for the person. */
export class OwnDataRefused extends Error {}

function chunksOf(receipts: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(receipts.length / chunk) }, (_, index) =>
    receipts.slice(index * chunk, (index + 1) * chunk),
  );
}

async function ask(
  method: "GET" | "DELETE",
  receipts: string[],
  { fetch, language, signal }: Asking,
): Promise<unknown> {
  const response = await fetch("/api/v1/my-data", {
    method,
    headers: { "lingkar-receipt": receipts.join(","), "accept-language": language },
    cache: "no-store",
    ...(signal && { signal }),
  });
  const body: unknown = await response.json();
  if (response.ok) return body;
  const { ErrorBody } = await import("@/lib/refusal");
  throw new OwnDataRefused(ErrorBody.parse(body).error.message);
}

/** All that is stored under the receipts, newest first. @throws OwnDataRefused, or TypeError without a connection. */
export async function readOwnData(receipts: readonly string[], asking: Asking): Promise<OwnPrediction[]> {
  // Checking is worth its weight only once there is something to check.
  const { MyData } = await import("@/lib/api/my-data");
  const found: OwnPrediction[] = [];
  for (const some of chunksOf(receipts))
    found.push(...MyData.parse(await ask("GET", some, asking)).predictions);
  return found.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
}

/** Erases what is stored under the receipts and answers the ids; `onErased` hears of each step, since a later one may fail. */
export async function eraseOwnData(
  receipts: readonly string[],
  asking: Asking,
  onErased: (ids: readonly string[]) => void,
): Promise<string[]> {
  const { ErasedData } = await import("@/lib/api/my-data");
  const gone: string[] = [];
  for (const some of chunksOf(receipts)) {
    const { erased } = ErasedData.parse(await ask("DELETE", some, asking));
    onErased(erased);
    gone.push(...erased);
  }
  return gone;
}
