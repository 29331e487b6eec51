import { z } from "zod";
import { RunAccepted, RunAnswer } from "@/lib/api/run";
import { Judgement } from "@/lib/loop/judgement";
import { type AppClient, appClient } from "../cli/app-client";
import { defineCommand, flag, option } from "../cli/command";
import { app, count, reason, task, text } from "../cli/fields";

const pollMs = 1000;

/** `retrain`: asks the running app for a training run; two that ask at once get the same one. */
export const retrain = defineCommand({
  places: ["task"],
  schema: z.object({
    task,
    wait: flag("Waits for the end and tells how it went; exit 1 when the run fails."),
    estimator: option("E", "How to learn (default: as the champion did).", text.optional()),
    seed: option("N", "Same rows, same seed: same weights.", count(0).optional()),
    reason: reason("Asked for on the command line."),
    ...app,
  }),
  async run({ task, wait, estimator, seed, reason, url, key }, { log }) {
    const client = appClient({ url, key });
    const { run } = await client.send("POST", `tasks/${task}/runs`, { estimator, seed, reason }, RunAccepted);
    if (!wait) return { document: { run }, text: `Run ${run}` };
    log(`Run ${run}`);
    const ended = await follow(client, run, log);
    return { document: { run, ...ended }, text: readable(ended), failed: ended.status !== "done" };
  },
});

async function follow(client: AppClient, run: string, log: (line: string) => void) {
  let shown = "";
  for (;;) {
    const now = await client.get(`runs/${run}`, RunAnswer);
    const line = `${Math.round(now.progress * 100)} % ${now.step}`;
    if (line !== shown) log(line);
    shown = line;
    if (now.status !== "queued" && now.status !== "running") return now;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

function readable({ status, version, error, gate }: z.output<typeof RunAnswer>): string {
  const verdict = Judgement.safeParse(gate);
  return [
    version === null ? `The run is ${status}.` : `The run is ${status}: version ${version}.`,
    ...(error === null ? [] : [error]),
    ...(verdict.success ? [verdict.data.text.en] : []),
  ].join("\n");
}
