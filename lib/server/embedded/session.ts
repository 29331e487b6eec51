import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";

export type Session = {
  run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether the caller is inside a piece of work that has the session. */
  held: () => boolean;
};

/**
 * Gives the one database session to one piece of work at a time, in the order of asking.
 * What runs inside a piece of work may ask again and passes at once; work it leaves behind must queue anew.
 */
export function createSession(): Session {
  const holding = new AsyncLocalStorage<{ active: boolean }>();
  let last: Promise<unknown> = Promise.resolve();

  const held = () => holding.getStore()?.active === true;

  return {
    held,
    run(work) {
      if (held()) return work();
      const turn = last.then(async () => {
        const token = { active: true };
        try {
          return await holding.run(token, work);
        } finally {
          token.active = false;
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
