import type { Language } from "@/lib/language";
import { EMPTY, type Cell } from "@/lib/reactive/cell";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import type { FormField } from "@/lib/task/form-field";
import type { Place } from "../cells/made";
import type { ServingVersion } from "../device/serving-version";
import type { BatchDevice } from "./batch-device";
import type { BatchPlan } from "./batch-plan";
import type { RowFilter } from "./batch-results";
import { followRun } from "./follow-run";
import type { Mapping, Reading } from "./table";

type Surroundings = {
  device: BatchDevice;
  fields: readonly FormField[];
  versions: readonly ServingVersion[];
  language: Language;
};

export const pageRows = 50;

/** The cells of a batch notebook and what they follow from. */
export function batchCells({ device, fields, versions: initial, language }: Surroundings) {
  const file = defineSource<"file", File | null>("file", null);
  /** How the person says the file is to be read, where that is not as guessed. */
  const reading = defineSource<"reading", Partial<Reading>>("reading", {});
  /** Columns the person chose in place of the suggested ones. */
  const chosen = defineSource<"chosen", Mapping>("chosen", {});
  const truth = defineSource<"truth", number | null>("truth", null);
  const place = defineSource<"place", Place>("place", "device");
  const versions = defineSource("versions", initial);
  /** The plan the person started: nothing runs unasked, and nothing of an older plan is shown. */
  const started = defineSource<"started", BatchPlan | null>("started", null);
  const filter = defineSource<"filter", RowFilter>("filter", { kind: "all" });
  const from = defineSource("from", 0);

  const table = defineCell({
    name: "table",
    inputs: [file, reading],
    source: "parse(file).slice(0, 8)",
    run: (values) =>
      values.file ? device.call("inspect", { file: values.file, chosen: values.reading }) : EMPTY,
  });

  const columns = defineCell({
    name: "columns",
    inputs: [table, chosen],
    source: "columns named as the fields are, else those you choose",
    run: ({ table: { suggestion, columns: all }, chosen: own }): Mapping =>
      Object.fromEntries(
        fields.map(({ name }) => {
          const at = own[name] === undefined ? (suggestion[name] ?? null) : own[name];
          return [name, at !== null && at < all.length ? at : null];
        }),
      ),
  });

  const plan = defineCell({
    name: "plan",
    inputs: [file, table, columns, truth, place, versions],
    source: "everything above, once each required field has a column",
    run({
      file: chosenFile,
      table: known,
      columns: mapping,
      truth: labels,
      ...rest
    }): BatchPlan | typeof EMPTY {
      if (!chosenFile || fields.some(({ name, required }) => required && (mapping[name] ?? null) === null))
        return EMPTY;
      if (Object.values(mapping).every((at) => at === null)) return EMPTY;
      const { delimiter, header, columns: all } = known;
      const truthColumn = labels !== null && labels < all.length ? labels : null;
      return {
        file: chosenFile,
        delimiter,
        header,
        width: all.length,
        mapping,
        truth: truthColumn,
        language,
        ...rest,
      };
    },
  });

  const run = defineCell({
    name: "run",
    inputs: [plan, started],
    source: "for (const row of parse(file)) estimator.predict(weights, read(row))",
    run: ({ plan: current, started: asked }, { signal }) =>
      asked === current ? followRun(device, current, signal) : EMPTY,
  });

  const summary = defineCell({
    name: "summary",
    inputs: [run],
    source: "count(rows, by answered label)",
    run: ({ run: newest }) => newest,
  });

  const score = defineCell({
    name: "score",
    inputs: [run],
    source: "evaluate(rows with a true label)",
    run: ({ run: { state, truth: judged, undecided } }) =>
      state === "running" || !judged ? EMPTY : { ...judged, undecided },
  });

  const agreement = defineCell({
    name: "agreement",
    inputs: [run],
    source: "share of rows on which both say the same; mcNemar(only one right, only the other right)",
    run: ({ run: { agreement: judged } }) => judged ?? EMPTY,
  });

  const rows = defineCell({
    name: "rows",
    inputs: [run, filter, from],
    source: `rows.filter(filter).slice(from, from + ${pageRows})`,
    run: ({ filter: by, from: at }) => device.call("page", { filter: by, from: at, count: pageRows }),
  });

  const cells = {
    file,
    reading,
    chosen,
    truth,
    place,
    versions,
    started,
    filter,
    from,
    table,
    columns,
    plan,
    run,
    summary,
    score,
    agreement,
    rows,
  };
  const all: readonly Cell[] = Object.values(cells);
  return { ...cells, all };
}

export type BatchCells = ReturnType<typeof batchCells>;
