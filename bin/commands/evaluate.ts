import { z } from "zod";
import { defineCommand, option } from "../cli/command";
import { map, task, text, url, versionChoice } from "../cli/fields";
import { taskNamed } from "../cli/find-task";
import { findVersion } from "../cli/find-version";
import { score, textTable } from "../cli/text-table";
import { evaluate } from "../evaluate";
import type { EvaluateReport } from "../evaluate";

/** `evaluate`: how a version does on labelled rows. */
export const evaluateCommand = defineCommand({
  places: ["task"],
  schema: z.object({
    task,
    data: option("FILE", "Labelled rows, csv or tsv, with or without a header; - is standard input.", text),
    version: option("V", "A version's number or alias (default: champion).", versionChoice.optional()),
    map,
    url,
  }),
  notes: ["Rows without a label that the task knows are left out, and named on standard error."],
  async run({ task: id, data, version: choice, map, url }, { log }) {
    const task = taskNamed(id);
    const version = await findVersion(task, choice, url);
    const report = await evaluate({ task, data, map, version, log });
    const { n, accuracy, macroF1, perClass, logLoss, ece, confusion, microsPerRow } = report;
    return {
      document: {
        task: id,
        version: report.version,
        n,
        accuracy,
        macroF1,
        perClass,
        logLoss,
        ece,
        confusion,
        microsPerRow,
      },
      text: readable(report),
    };
  },
});

function readable(report: EvaluateReport): string {
  const { task, version, n, intervals, perClass, confusion, microsPerRow } = report;
  const labels = Object.keys(perClass);
  const between = ([low, high]: [number, number]) => `[${score(low)}, ${score(high)}]`;
  return [
    `${task} version ${version} on ${n} rows`,
    "",
    textTable(
      ["measure", "value", "95 % interval"],
      [
        ["accuracy", score(report.accuracy), between(intervals.accuracy)],
        ["macro-F1", score(report.macroF1), between(intervals.macroF1)],
        ["log-loss", score(report.logLoss), ""],
        ["calibration error", score(report.ece), ""],
        ["microseconds a row", microsPerRow.toFixed(1), ""],
      ],
    ),
    "",
    textTable(
      ["class", "precision", "recall", "F1", "n", ...labels.map((label) => `as ${label}`)],
      labels.map((label) => {
        const scores = perClass[label];
        const answers = labels.map((answer) => String(confusion[label]?.[answer] ?? 0));
        return [
          label,
          score(scores?.precision),
          score(scores?.recall),
          score(scores?.f1),
          String(scores?.n ?? 0),
          ...answers,
        ];
      }),
    ),
  ].join("\n");
}
