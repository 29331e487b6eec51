import type { CellState } from "./cell-state";

type Listener = () => void;

/** Who looks at which name, and what they were last told. */
export const createObservers = (stateOf: (name: string) => CellState) => {
  const watched = new Map<string, { listeners: Set<{ call: Listener }>; told: CellState }>();

  /** Calls the name's listeners if its state is not the one they know. A listener's error harms no other. */
  const tell = (name: string) => {
    const watch = watched.get(name);
    const state = stateOf(name);
    if (!watch || watch.told === state) return;
    watch.told = state;
    for (const listener of [...watch.listeners]) {
      if (!watch.listeners.has(listener)) continue;
      try {
        listener.call();
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };

  return {
    tell,
    tellAll: () => [...watched.keys()].forEach(tell),
    names: (): readonly string[] => [...watched.keys()],
    clear: () => watched.clear(),
    /** @returns a function that stops listening; the last to stop leaves the name unwatched. */
    add: (name: string, call: Listener): (() => void) => {
      const watch = watched.get(name) ?? { listeners: new Set(), told: stateOf(name) };
      const listener = { call };
      watch.listeners.add(listener);
      watched.set(name, watch);
      return () => {
        watch.listeners.delete(listener);
        if (watch.listeners.size === 0 && watched.get(name) === watch) watched.delete(name);
      };
    },
  };
};
