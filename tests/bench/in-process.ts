import { readFileSync } from "node:fs";
import { readDataFile } from "@/bin/data-file";
import type { AnyTask } from "@/lib/task/define-task";
import { parseStarter } from "@/lib/task/parse-starter";
import { tasks } from "@/models";
import { median, report } from "./report";

const rounds = 7;
/** A round is at least so long: over a few hundred rows it is measured how fast code is compiled. */
const predictionsARound = 5000;

/** Microseconds a prediction takes in process, warm, over every starter row; with and without explanation. */
export async function benchInProcess() {
  for (const task of tasks as readonly AnyTask[]) {
    const estimator = await task.estimators[task.shipped.lineage.estimator]?.();
    if (!estimator) continue;
    const weights = estimator.read(readFileSync(`public/models/${task.id}/${task.shipped.sha256}.bin`));
    const inputs = (await readDataFile(task, `models/${task.id}/${task.starter.file}`)).rows.map(
      ({ input }) => input,
    );
    const passes = Math.ceil(predictionsARound / inputs.length);
    for (const explain of [false, true]) {
      const perRow = Array.from({ length: rounds }, () => {
        const before = performance.now();
        for (let pass = 0; pass < passes; pass++)
          for (const input of inputs) estimator.predict(weights, input, { explain });
        return ((performance.now() - before) * 1000) / (passes * inputs.length);
      });
      report(
        `${task.id}: one prediction in process${explain ? ", explained" : ""}, median of ${rounds} rounds of ${passes} x ${inputs.length} rows`,
        `${median(perRow.slice(1)).toFixed(1)} µs`,
        explain ? "" : "<= 20 µs",
      );
    }
    const starter = parseStarter(task, readFileSync(`models/${task.id}/${task.starter.file}`)).train;
    const before = performance.now();
    await estimator.fit(starter, { seed: 1 });
    report(
      `${task.id}: learning ${starter.length} starter rows (${estimator.name})`,
      `${((performance.now() - before) / 1000).toFixed(2)} s`,
    );
    report(`${task.id}: artifact`, `${(task.shipped.bytes / 1024).toFixed(0)} KiB`, "< 1 MB");
  }
}
