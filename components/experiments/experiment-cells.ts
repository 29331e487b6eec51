import { EMPTY } from "@/lib/reactive/cell";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import { unwrap } from "@/components/monitor/unwrap";
import { comparisonOf } from "./comparison";
import { curveNames, metricCurves } from "./metric-curves";
import type { CurveAxis } from "./metric-curves";
import type { ExperimentActions } from "./experiment-actions";
import type { ExperimentPage, ExperimentQuery } from "./experiment-view";
import { parallelAxes } from "./parallel-axes";
import { settle } from "./settle";

const nothingAsked: ExperimentQuery = { sort: "when", descending: true, limit: 1, offset: 0 };

/** The widgets; their values come from the address. */
export const sources = {
  query: defineSource("query", nothingAsked),
  /** Ids of the runs to compare, separated by commas. */
  selected: defineSource("selected", ""),
  figure: defineSource<"figure", string | null>("figure", null),
  over: defineSource<"over", CurveAxis>("over", "step"),
  /** How many times the clock or a change asked for the runs again. */
  refreshes: defineSource("refreshes", 0),
  training: defineSource("training", ""),
};

/** `lost`: these are the runs as they were before the server stopped answering, and its words if it had any. */
export type FoundRuns = { query: string; page: ExperimentPage; lost: string | null };
export type InitialPage = { query: ExperimentQuery; page: ExperimentPage };

/** The cells of the page; two of them ask the server, the rest follow in the browser. `nowhere`: said when no answer comes. */
export function experimentCells(
  actions: ExperimentActions,
  initial: InitialPage | undefined,
  nowhere: string,
) {
  const { query, selected, refreshes, figure, over } = sources;
  let unused = initial;
  let last: FoundRuns | undefined;
  const settlePage = settle<FoundRuns>();
  const settleRuns = settle<Awaited<ReturnType<typeof load>>>();
  const load = async (ids: string) => unwrap(await actions.compareRuns(ids.split(",")));

  const runs = defineCell({
    name: "runs",
    inputs: [query, refreshes],
    source: "findRuns(query)  // on the server: filtered, sorted and cut into pages in the database",
    run: async ({ query: asked }) => {
      const first = unused;
      unused = undefined;
      const query = JSON.stringify(asked);
      if (first && JSON.stringify(first.query) === query)
        return (last = settlePage({ query, page: first.page, lost: null }));
      const found = await actions.findRuns(asked).catch(() => undefined);
      // While the server is away for a moment the runs stay, with what is being written about them.
      if (!found?.ok && last?.query === query)
        return (last = settlePage({ ...last, lost: found?.message ?? "" }));
      if (!found) throw new Error(nowhere);
      return (last = settlePage({ query, page: unwrap(found), lost: null }));
    },
  });
  const compared = defineCell({
    name: "compared",
    inputs: [selected, refreshes],
    source: "compareRuns(selected)  // on the server, with what each measured on the way",
    run: async ({ selected: ids }) => {
      if (!ids.includes(",")) return EMPTY;
      const found = await load(ids);
      return found.length < 2 ? EMPTY : settleRuns(found);
    },
  });
  const comparison = defineCell({
    name: "comparison",
    inputs: [compared],
    source: "comparisonOf(compared)\n// settings differ unless all runs have the same value",
    run: ({ compared: all }) => comparisonOf(all),
  });
  const parallel = defineCell({
    name: "parallel",
    inputs: [comparison],
    source:
      "parallelAxes(comparison.axes)\n// each axis from its least to its greatest value, in its own unit",
    run: ({ comparison: { runs, axes } }) => ({ runs, axes: parallelAxes(axes) }),
  });
  const curves = defineCell({
    name: "curves",
    inputs: [compared, figure, over],
    source: "metricCurves(compared, figure, over)",
    run: ({ compared: all, figure: wanted, over: axis }) => {
      const names = curveNames(all);
      const name = wanted !== null && names.includes(wanted) ? wanted : names[0];
      if (name === undefined) return EMPTY;
      return { names, name, axis, curves: metricCurves(all, name, axis) };
    },
  });
  return { runs, compared, comparison, parallel, curves };
}

export type ExperimentCells = ReturnType<typeof experimentCells>;
