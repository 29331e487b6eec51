import {
  createParser,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { z } from "zod";
import { runPageSize, runSorts } from "@/lib/api/experiment";
import type { ExperimentQuery } from "./experiment-view";

/** Columns that can be left out, in the order of the table. */
export const columnNames = [
  "estimator",
  "seed",
  "parameters",
  "data",
  "macroF1",
  "accuracy",
  "took",
  "who",
  "version",
  "tags",
] as const;
export type ColumnName = (typeof columnNames)[number];

const shownAtFirst: ColumnName[] = ["estimator", "data", "macroF1", "accuracy", "took", "version", "tags"];
const statuses = ["queued", "running", "done", "failed", "cancelled"] as const;

/** As many runs as colours, shapes and dashes can tell apart in one chart. */
export const mostCompared = 5;

const parseAsId = createParser({
  parse: (text: string) => (z.uuid().safeParse(text).success ? text : null),
  serialize: (id) => id,
});

/** Everything the page of experiments shows, in its address: a comparison can be sent to somebody. */
export const experimentSearch = {
  task: parseAsString,
  status: parseAsStringLiteral(statuses),
  estimator: parseAsString,
  tag: parseAsString,
  q: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(runSorts).withDefault("when"),
  descending: parseAsBoolean.withDefault(true),
  page: parseAsInteger.withDefault(1),
  columns: parseAsArrayOf(parseAsStringLiteral(columnNames)).withDefault(shownAtFirst),
  compare: parseAsArrayOf(parseAsId).withDefault([]),
  /** Which figure the curves show, and over what. */
  figure: parseAsString,
  over: parseAsStringLiteral(["step", "share"] as const).withDefault("step"),
  /** Only the settings that differ. */
  differing: parseAsBoolean.withDefault(false),
};

type Search = {
  task: string | null;
  status: (typeof statuses)[number] | null;
  estimator: string | null;
  tag: string | null;
  q: string;
  sort: ExperimentQuery["sort"];
  descending: boolean;
  page: number;
};

/** What the server is asked for; what the address does not say does not narrow. */
export function queryOf({
  task,
  status,
  estimator,
  tag,
  q,
  sort,
  descending,
  page,
}: Search): ExperimentQuery {
  const text = q.trim().slice(0, 200);
  return {
    ...(task && { task: task.slice(0, 100) }),
    ...(status && { status }),
    ...(estimator && { estimator: estimator.slice(0, 100) }),
    ...(tag && { tag: tag.slice(0, 50) }),
    ...(text && { text }),
    sort,
    descending,
    limit: runPageSize,
    offset: (Math.min(40_000, Math.max(1, page)) - 1) * runPageSize,
  };
}
