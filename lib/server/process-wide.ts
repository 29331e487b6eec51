import "server-only";

/**
 * One value for the whole process. The bundler may load a module several times (a route, a page, start-up),
 * and counters or caches that exist twice would disagree.
 */
export function processWide<T extends object>(name: string, make: () => T): T {
  const held: { value?: T } = (Reflect.get(globalThis, slot(name)) as { value?: T } | undefined) ?? {};
  if (held.value === undefined) {
    held.value = make();
    Reflect.set(globalThis, slot(name), held);
  }
  return held.value;
}

const slot = (name: string) => Symbol.for(`lingkar.${name}`);
