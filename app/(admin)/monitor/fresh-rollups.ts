import "server-only";
import { refreshRollups } from "@/lib/server/data/rollups";
import { processWide } from "@/lib/server/process-wide";

const everyMs = 10_000;

const state = () =>
  processWide("monitor-refresh", () => ({ at: -Infinity, running: undefined as Promise<void> | undefined }));

/** Has the changed hours counted again, unless that was done in the last ten seconds; whoever asks meanwhile waits along. */
export async function freshRollups(): Promise<void> {
  const held = state();
  if (held.running) return held.running;
  const now = performance.now();
  if (now - held.at < everyMs) return;
  held.running = refreshRollups()
    .then(() => {
      // Counted from the beginning: what came in during the refresh may not be in it.
      held.at = now;
    })
    .finally(() => (held.running = undefined));
  return held.running;
}
