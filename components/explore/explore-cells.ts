import type { Explored } from "@/lib/explore/explored-row";
import { filterRows, noFilter, type RowFilter } from "@/lib/explore/filter-rows";
import { starTable } from "@/lib/explore/star-table";
import { topWords } from "@/lib/explore/top-words";
import { trendOf } from "@/lib/explore/trend";
import { EMPTY, type Cell } from "@/lib/reactive/cell";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import type { ServingVersion } from "../task/device/serving-version";
import type { ExploreSource, ExploreWorker } from "./explore-calls";
import { followExplore } from "./follow-explore";

type Surroundings = {
  task: string;
  labels: readonly string[];
  version: ServingVersion;
  startWorker: () => ExploreWorker;
};

const pageRows = 8;
const mostWords = 15;

/** The cells of an explorer: one reads and predicts, the rest follow from its rows and the filters. */
export function exploreCells({ task, labels, version, startWorker }: Surroundings) {
  const source = defineSource<"source", ExploreSource | undefined>("source", undefined);
  const filter = defineSource<"filter", RowFilter>("filter", noFilter);
  const page = defineSource("page", 1);

  const data = defineCell({
    name: "data",
    inputs: [source],
    source: "table.map((row) => ({ ...row, ...estimator.predict(weights, row.text) }))  // in a worker",
    run: ({ source: from }, { signal }) =>
      from ? followExplore(startWorker, { task, source: from, version }, signal) : EMPTY,
  });

  const all = defineCell({
    name: "all",
    inputs: [data],
    run: ({ data: loaded }): Explored | typeof EMPTY => (loaded.state === "ready" ? loaded.explored : EMPTY),
  });

  const rows = defineCell({
    name: "rows",
    inputs: [all, filter],
    source: "all.rows.filter(filter)",
    run: ({ all: { rows: every }, filter: by }) => filterRows(every, by),
  });

  const tones = defineCell({
    name: "tones",
    inputs: [rows],
    source: "count(rows, by predicted label)",
    run: ({ rows: shown }) => labels.map((label) => shown.filter((row) => row.label === label).length),
  });

  const trend = defineCell({
    name: "trend",
    inputs: [rows],
    source: "count(rows, by week or month and predicted label)",
    run: ({ rows: shown }) => trendOf(shown, labels) ?? EMPTY,
  });

  const stars = defineCell({
    name: "stars",
    inputs: [rows],
    source: "count(rows, by predicted label and stars)",
    run: ({ rows: shown }) => starTable(shown, labels) ?? EMPTY,
  });

  const words = defineCell({
    name: "words",
    inputs: [all, rows],
    source: `most frequent ${mostWords} words of the rows of each label, without stop words`,
    run: ({ all: { words: known }, rows: shown }) =>
      labels.map((label) => ({ label, words: topWords(shown, known, label, mostWords) })),
  });

  const cards = defineCell({
    name: "cards",
    inputs: [rows, page],
    source: `rows.slice((page - 1) * ${pageRows}, page * ${pageRows})`,
    run({ rows: shown, page: at }) {
      const pages = Math.max(1, Math.ceil(shown.length / pageRows));
      const current = Math.min(Math.max(1, at), pages);
      const from = (current - 1) * pageRows;
      return { rows: shown.slice(from, from + pageRows), from, total: shown.length, current, pages };
    },
  });

  const cells = { source, filter, page, data, all, rows, tones, trend, stars, words, cards };
  const every: readonly Cell[] = Object.values(cells);
  return { ...cells, every };
}

export type ExploreCells = ReturnType<typeof exploreCells>;
