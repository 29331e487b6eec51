import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fewestDays, sliceDays } from "@/lib/loop/monitor/slice-days";
import { storageMode } from "@/lib/server/supabase";

const dayMs = 24 * 3_600_000;

type Part = { from: Date; to: Date };

/**
 * Asks for a window part by part. The embedded database computes in this very process: what is asked at once is how long
 * everybody else waits, so they go first between parts, and the parts are as large as stays quick. A hosted
 * database is asked once.
 */
export async function inSlices<Answer>(
  { from, to }: { from: string; to: string },
  work: (part: Part) => Promise<readonly Answer[]>,
): Promise<(readonly Answer[])[]> {
  if (storageMode() === "hosted") return [await work({ from: new Date(from), to: new Date(to) })];
  const end = Date.parse(to);
  const answers: (readonly Answer[])[] = [];
  let days = fewestDays;
  for (let start = Date.parse(from); start < end;) {
    const stop = Math.min(end, start + days * dayMs);
    const asked = performance.now();
    answers.push(await work({ from: new Date(start), to: new Date(stop) }));
    days = sliceDays(days, performance.now() - asked);
    start = stop;
    await nextTurn();
  }
  return answers;
}
