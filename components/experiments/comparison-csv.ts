import type { CsvCell } from "@/lib/chart/to-csv";
import { toCsv } from "@/lib/chart/to-csv";
import type { Comparison } from "./comparison";
import type { FactValue } from "./run-facts";
import { runName } from "./run-name";

const cellOf = (value: FactValue): CsvCell => (typeof value === "boolean" ? String(value) : value);

/** A comparison as a CSV table: a line a setting or figure, a column a run. */
export function comparisonCsv({ runs, common, settings }: Comparison): string {
  const figures = (["macroF1", "accuracy"] as const).flatMap((name) => [
    [name, "", ...runs.map(({ outcome }) => outcome?.[name].value ?? null)],
    [`${name}Low`, "", ...runs.map(({ outcome }) => outcome?.[name].interval[0] ?? null)],
    [`${name}High`, "", ...runs.map(({ outcome }) => outcome?.[name].interval[1] ?? null)],
    [`${name}N`, "", ...runs.map(({ outcome }) => outcome?.[name].n ?? null)],
  ]);
  return toCsv(
    ["fact", "differs", ...runs.map(runName)],
    [
      ["id", "", ...runs.map(({ id }) => id)],
      ...figures,
      ...common.map(({ name, differs, values }) => [name, String(differs), ...values.map(cellOf)]),
      ...settings.map(({ name, differs, values }) => [
        `setting.${name}`,
        String(differs),
        ...values.map(cellOf),
      ]),
    ],
  );
}
