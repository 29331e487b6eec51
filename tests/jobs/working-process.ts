// Works a run over the data folder of its environment, and dies `delay` milliseconds after the run has come to `step`.
// Prints the id of the run. node … working-process.ts <step> <delay>
import { setTimeout as sleep } from "node:timers/promises";
import { requestRun } from "@/lib/server/jobs/request-run";
import { RunReport } from "@/lib/server/jobs/run-report";
import { startJobs } from "@/lib/server/jobs/start-jobs";
import { tasks } from "@/models";

const [, , wanted, delay] = process.argv;
const { step } = RunReport.prototype;
RunReport.prototype.step = async function (reached, text) {
  await step.call(this, reached, text);
  if (reached === wanted) setTimeout(() => process.kill(process.pid, "SIGKILL"), Number(delay));
};

const [task] = tasks;
await startJobs();
const actor = { kind: "system", id: "test", name: "test" } as const;
console.log((await requestRun({ task: task.id, reason: "to be killed", actor })).run);
await sleep(60_000);
process.exit(1);
