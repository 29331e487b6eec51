import { z } from "zod";
import { defineCommand, flag, option } from "../cli/command";
import { WrongUse } from "../cli/failure";
import { count, map, task, text } from "../cli/fields";
import { taskNamed } from "../cli/find-task";
import { pathFromCaller } from "../cli/read-source";
import { score } from "../cli/text-table";
import { defaultSeed, train } from "../train";

/** `train`: from rows to the bytes of a version. */
export const trainCommand = defineCommand({
  places: ["task"],
  schema: z.object({
    task,
    data: option(
      "FILE",
      "Labelled rows, csv or tsv (default: the task's starter data); - is standard input.",
      text.optional(),
    ),
    validation: option(
      "FILE",
      "Rows that are only judged on (default: a part of the data).",
      text.optional(),
    ),
    estimator: option(
      "E",
      "How to learn (default: the task's own choice, by cross-validation where it compares methods).",
      text.optional(),
    ),
    seed: option("N", `Same rows, same seed: same weights (default: ${defaultSeed}).`, count(0).optional()),
    out: option("DIR", "Where to put the artifact and its record.", text.optional()),
    init: option(
      "FILE",
      "The artifact of a version to update, instead of learning from nothing.",
      text.optional(),
    ),
    map,
    ship: flag("For maintainers: makes it the version that comes with the code."),
  }),
  async run({ task: id, ship: toShip, out, init, ...given }, { log }) {
    const task = taskNamed(id);
    if (given.estimator !== undefined && !Object.hasOwn(task.estimators, given.estimator)) {
      const known = Object.keys(task.estimators).join(", ");
      throw new WrongUse(`${id} has no estimator "${given.estimator}"; it has: ${known}.`);
    }
    if (given.data === "-" && given.validation === "-")
      throw new WrongUse("Only one file can be standard input.");
    const options = {
      ...given,
      task,
      out: out && pathFromCaller(out),
      init: init && pathFromCaller(init),
      log,
    };
    const report = toShip ? await (await import("../ship")).ship(options) : await train(options);
    const { estimator, seed, n, dataHash, weightsSha256, seconds, bytes, validation } = report;
    const { accuracy, macroF1 } = validation;
    return {
      document: { estimator, seed, n, dataHash, weightsSha256, seconds, bytes, validation },
      text: [
        `${id}: ${estimator}, seed ${seed}, learned from ${n} rows in ${seconds.toFixed(2)} s (${bytes} bytes)`,
        `macro-F1 ${score(macroF1.value)} [${macroF1.interval.map(score).join(", ")}], ` +
          `accuracy ${score(accuracy.value)} [${accuracy.interval.map(score).join(", ")}] on ${validation.n} other rows`,
        `weights ${weightsSha256}`,
        `data    ${dataHash}`,
      ].join("\n"),
    };
  },
});
