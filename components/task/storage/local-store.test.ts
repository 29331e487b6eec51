import { expect, test, vi } from "vitest";
import { createLocalStore } from "./local-store";

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  };
}

const storeIn = (storage: Storage | undefined) =>
  createLocalStore<readonly number[]>({
    key: "numbers",
    initial: [],
    read: (kept) => (Array.isArray(kept) ? kept : undefined),
    storage: () => storage,
  });

test("keeps a value and gives the same object until it changes", () => {
  const store = storeIn(memory());
  expect(store.update((all) => [...all, 1])).toBe(true);
  expect(store.get()).toEqual([1]);
  expect(store.get()).toBe(store.get());
});

test("a change starts from what another tab has kept meanwhile", () => {
  const storage = memory();
  const [one, other] = [storeIn(storage), storeIn(storage)];
  one.update((all) => [...all, 1]);
  other.update((all) => [...all, 2]);
  one.update((all) => [...all, 3]);
  expect(other.get()).toEqual([1, 2, 3]);
});

test("what cannot be read counts as nothing", () => {
  const storage = memory();
  for (const raw of ["{", '"text"', "null"]) {
    storage.setItem("numbers", raw);
    expect(storeIn(storage).get()).toEqual([]);
  }
});

test("without a place to keep it, a value lasts as long as the page, and that is said", () => {
  const full = {
    ...memory(),
    setItem: () => {
      throw new Error("full");
    },
  };
  for (const storage of [undefined, full]) {
    const store = storeIn(storage);
    expect(store.update(() => [7])).toBe(false);
    expect(store.get()).toEqual([7]);
    expect(store.update((all) => [...all, 8])).toBe(false);
    expect(store.get()).toEqual([7, 8]);
  }
});

test("tells who looks, and no longer once they left", () => {
  const store = storeIn(memory());
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  store.update(() => [1]);
  store.update((same) => same);
  leave();
  store.update(() => [2]);
  expect(listener).toHaveBeenCalledTimes(1);
});
