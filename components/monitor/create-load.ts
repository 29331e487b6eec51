import type { Loaded, Rollups } from "@/lib/loop/monitor/rollups";
import type { Initial, MonitorActions } from "./monitor-actions";
import { unwrap } from "./unwrap";

/** Loading for one notebook: what came with the page is used once, and counts that did not change keep their identity. */
export function createLoad(actions: MonitorActions, initial: Initial | undefined) {
  let unused = initial;
  let last: { text: string; rollups: Rollups } | undefined;
  return {
    load: async (asked: { task: string; window: string }): Promise<Loaded> => {
      const before = unused;
      unused = undefined;
      if (before && before.task === asked.task && before.window === asked.window) return before.loaded;
      return unwrap(await actions.loadRollups(asked));
    },
    /** The object handed out before if it says the same: cells that read it then rest. */
    settle: (rollups: Rollups): Rollups => {
      const text = JSON.stringify(rollups);
      if (last?.text !== text) last = { text, rollups };
      return last.rollups;
    },
  };
}
