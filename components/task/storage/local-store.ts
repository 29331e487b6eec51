type Options<T> = {
  key: string;
  /** What is there before anything was kept, and on the server. */
  initial: T;
  /** Checks what was kept; undefined when it cannot be used. */
  read: (kept: unknown) => T | undefined;
  /** Absent or throwing where the browser keeps nothing (some private windows). */
  storage?: () => Storage | undefined;
};

/** A value this browser keeps. */
export type LocalStore<T> = {
  readonly initial: T;
  get: () => T;
  /** Changes what is kept now, another tab's changes included; false when it lasts only as long as the page. */
  update: (change: (value: T) => T) => boolean;
  subscribe: (listener: () => void) => () => void;
};

/** Keeps a value in localStorage and tells all who look at it, in every tab, when it changes. */
export function createLocalStore<T>(options: Options<T>): LocalStore<T> {
  const { key, initial, read, storage = () => globalThis.localStorage } = options;
  const listeners = new Set<() => void>();
  const tellAll = () => listeners.forEach((listener) => listener());
  let known: { raw: string | null; value: T } = { raw: null, value: initial };
  let keeps = true;

  function rawNow(): string | null {
    if (!keeps) return known.raw;
    try {
      return storage()?.getItem(key) ?? null;
    } catch {
      return known.raw;
    }
  }

  function get(): T {
    const raw = rawNow();
    // The same object until it changes, as React asks.
    if (raw !== known.raw) known = { raw, value: parse(raw) ?? initial };
    return known.value;
  }

  function parse(raw: string | null): T | undefined {
    if (raw === null) return undefined;
    try {
      return read(JSON.parse(raw));
    } catch {
      return undefined;
    }
  }

  function write(raw: string): boolean {
    try {
      const place = storage();
      place?.setItem(key, raw);
      return place !== undefined;
    } catch {
      return false;
    }
  }

  return {
    initial,
    get,
    update(change) {
      const before = get();
      const value = change(before);
      if (value === before) return keeps;
      const raw = JSON.stringify(value);
      keeps = write(raw);
      known = { raw, value };
      tellAll();
      return keeps;
    },
    subscribe(listener) {
      const hear = (event: StorageEvent) => (event.key === key || event.key === null) && listener();
      listeners.add(listener);
      globalThis.addEventListener?.("storage", hear);
      return () => {
        listeners.delete(listener);
        globalThis.removeEventListener?.("storage", hear);
      };
    },
  };
}
