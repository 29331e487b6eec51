import { toCsv } from "@/lib/chart/to-csv";
import type { ExperimentRow } from "./experiment-view";
import { methodOf, runFacts, tookOf } from "./run-facts";

const scores = ["macroF1", "accuracy"] as const;

/** Runs as a CSV table: everything known of each, settings in columns of their own. */
export function runsCsv(runs: readonly ExperimentRow[]): string {
  const settings = [...new Set(runs.flatMap((run) => Object.keys(runFacts(run).settings)))];
  const columns = [
    ...[
      "id",
      "task",
      "status",
      "requestedAt",
      "requestedBy",
      "reason",
      "estimator",
      "seed",
      "version",
      "parent",
    ],
    ...["rows", "dataSha256", "weightsSha256", "milliseconds"],
    ...scores.flatMap((name) => [name, `${name}Low`, `${name}High`, `${name}N`]),
    ...["tags", "note"],
    ...settings.map((name) => `setting.${name}`),
  ];
  const rows = runs.map((run) => {
    const { common, settings: own } = runFacts(run);
    const { outcome } = run;
    return [
      ...[
        run.id,
        run.task,
        run.status,
        run.requestedAt,
        run.requestedBy,
        run.reason,
        methodOf(run),
        run.seed,
      ],
      ...[run.version, outcome?.lineage.parent ?? null, outcome?.lineage.rows ?? null],
      ...[common.data === null ? null : String(common.data), outcome?.sha256 ?? null, tookOf(run)],
      ...scores.flatMap((name) => {
        const score = outcome?.[name];
        return score ? [score.value, ...score.interval, score.n] : [null, null, null, null];
      }),
      ...[run.tags.join(" | "), run.note],
      ...settings.map((name) => {
        const value = own[name] ?? null;
        return typeof value === "boolean" ? String(value) : value;
      }),
    ];
  });
  return toCsv(columns, rows);
}
