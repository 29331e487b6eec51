/** Where artifacts are kept between visits; absent where pages are not secure, and in private windows that refuse to open it. */
export async function openStore(): Promise<Cache | undefined> {
  if (typeof caches === "undefined") return undefined;
  return caches.open("lingkar-models").catch(() => undefined);
}
