import { expect, test, vi } from "vitest";
import { sha256 } from "@/lib/ml/sha256";
import { artifactPath } from "./artifact-path";
import type { DeviceFault } from "./device-fault";
import { loadArtifact } from "./load-artifact";
import { memoryCache } from "./testing";

const bytes = Uint8Array.from({ length: 3000 }, (_, index) => index % 251);
const hash = await sha256(bytes);
const good = () => new Response(bytes, { headers: { "content-length": String(bytes.length) } });
const bad = () => new Response(bytes.slice(1));
const nothing = () => undefined;
const codeOf = (work: Promise<unknown>) => work.then(nothing, (fault: DeviceFault) => fault.code);

test("downloads once, checks, keeps, and tells how far it is", async () => {
  const { store } = memoryCache();
  const fetch = vi.fn(async () => good());
  const onProgress = vi.fn();
  expect(await loadArtifact(hash, { fetch, store }, onProgress)).toEqual({ bytes, cached: false });
  expect(onProgress).toHaveBeenLastCalledWith({ received: bytes.length, total: bytes.length });
  expect(await loadArtifact(hash, { fetch, store }, nothing)).toEqual({ bytes, cached: true });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("bytes kept with another content are thrown away and fetched anew", async () => {
  const { kept, store } = memoryCache();
  kept.set(artifactPath(hash), bad());
  const fetch = vi.fn(async () => good());
  expect(await loadArtifact(hash, { fetch, store }, nothing)).toEqual({ bytes, cached: false });
  expect(await kept.get(artifactPath(hash))?.clone().bytes()).toEqual(bytes);
});

test("bytes that are not what their hash says are fetched again past the caches, then refused", async () => {
  const { kept, store } = memoryCache();
  const fetch = vi.fn<typeof globalThis.fetch>(async () => bad());
  expect(await codeOf(loadArtifact(hash, { fetch, store }, nothing))).toBe("mismatch");
  expect(fetch.mock.calls.map(([, init]) => init?.cache)).toEqual(["default", "reload"]);
  expect(kept.size).toBe(0);
  const second = vi.fn().mockResolvedValueOnce(bad()).mockResolvedValueOnce(good());
  expect((await loadArtifact(hash, { fetch: second, store }, nothing)).bytes).toEqual(bytes);
});

test("says why there is nothing", async () => {
  const store = Promise.resolve(undefined);
  const offline = async () => Promise.reject(new TypeError("Failed to fetch"));
  const answer = (status: number) => async () => new Response("", { status });
  expect(await codeOf(loadArtifact(hash, { fetch: offline, store }, nothing))).toBe("offline");
  expect(await codeOf(loadArtifact(hash, { fetch: answer(404), store }, nothing))).toBe("missing");
  expect(await codeOf(loadArtifact(hash, { fetch: answer(503), store }, nothing))).toBe("offline");
});

test("works without a cache, and with one that is full", async () => {
  const { store } = memoryCache();
  const full = store.then((cache) => ({ ...cache, put: () => Promise.reject(new Error("full")) }));
  for (const place of [Promise.resolve(undefined), full])
    expect((await loadArtifact(hash, { fetch: async () => good(), store: place }, nothing)).bytes).toEqual(
      bytes,
    );
});
