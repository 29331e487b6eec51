import type { CsvCell } from "@/lib/chart/to-csv";

/** The numbers behind a chart, as its table and its CSV file show them. */
export type ChartData = { columns: readonly string[]; rows: readonly (readonly CsvCell[])[] };

/** What every chart is given beside its own data. */
export type ChartHeading = {
  title: string;
  /** How many observations the chart rests on. */
  n: number;
  /** One sentence: what is shown, over which window, with which interval. */
  caption?: string;
  /** A sentence saying why there is nothing to draw yet; the chart then shows it instead. */
  notEnough?: string | undefined;
};
