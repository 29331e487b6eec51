import "server-only";
import { log } from "../log";
import { getBoss, trainQueue } from "./boss";
import { reconcile } from "./reconcile";
import { workHere } from "./workers";

/**
 * Works waiting runs one after the other, for where no worker runs all the time. An attempt that is not done when the time
 * is over is stopped and made again at the next call, until the queue gives it up. Answers how many runs were worked on.
 */
export async function workFor(milliseconds: number): Promise<number> {
  const boss = await getBoss();
  const deadline = AbortSignal.timeout(milliseconds);
  await boss.supervise(trainQueue);
  await reconcile(boss);
  for (let worked = 0; ; worked += 1) {
    const [job] = deadline.aborted ? [] : await boss.fetch<{ run: string }>(trainQueue);
    if (!job) return worked;
    const alive = setInterval(() => void boss.touch(trainQueue, job).catch(() => undefined), 2000);
    try {
      await workHere(job.id, deadline);
      await boss.complete(trainQueue, job);
    } catch (error) {
      log("warn", "run-attempt-stopped", { run: job.id }, error);
      await boss.fail(trainQueue, job, { message: "stopped" });
    } finally {
      clearInterval(alive);
    }
  }
}
