"use client";
import { useTranslations } from "next-intl";
import { Caption } from "@/components/registry/caption";
import { Table } from "@/components/ui/table";
import { ExperimentLine } from "./experiment-line";
import type { DeleteRunActions, DescribeRun } from "./experiment-actions";
import type { ExperimentPage, TaskChoice } from "./experiment-view";
import { useRunColumns } from "./run-columns";
import { columnNames } from "./search";
import { SortHeader } from "./sort-header";
import type { ExperimentSearch } from "./use-experiment-search";

export type ExperimentsTableProps = Pick<ExperimentSearch, "search" | "setSearch"> & {
  tasks: readonly TaskChoice[];
  page: ExperimentPage;
  actions: DeleteRunActions & { describeRun: DescribeRun };
  /** Something about a run was changed. */
  onChanged: () => void;
};

/** The runs that fit, each with what may be noted, compared and deleted of it. */
export function ExperimentsTable({
  tasks,
  page,
  actions,
  onChanged,
  search,
  setSearch,
}: ExperimentsTableProps) {
  const t = useTranslations("experiments");
  const columns = useRunColumns();
  const shown = columnNames.filter((name) => search.columns.includes(name));
  const sorting = { search, setSearch };
  return (
    <Table caption={<Caption>{t("table.caption", { found: page.found, total: page.total })}</Caption>}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t("table.select")}</span>
          </th>
          <SortHeader name={t("columns.when")} sort="when" {...sorting} />
          <SortHeader name={t("columns.status")} sort="status" {...sorting} />
          <SortHeader name={t("columns.task")} sort="task" {...sorting} />
          {shown.map((name) => (
            <SortHeader
              key={name}
              name={t(`columns.${name}`)}
              sort={columns[name].sort}
              numeric={columns[name].numeric ?? false}
              {...sorting}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {page.runs.map((run) => (
          <ExperimentLine
            key={run.id}
            run={run}
            taskTitle={tasks.find(({ id }) => id === run.task)?.title ?? run.task}
            cells={shown.map((name) => ({ name, ...columns[name] }))}
            knownTags={page.tags}
            compared={search.compare}
            onCompare={(compare) => void setSearch({ compare })}
            actions={actions}
            onChanged={onChanged}
          />
        ))}
      </tbody>
    </Table>
  );
}
