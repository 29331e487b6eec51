"use client";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { NumberCell, Table } from "@/components/ui/table";
import { ActorText } from "./actor-text";
import { DurationText } from "./duration-text";
import { RunStatusBadge } from "./run-status-badge";
import { isActive } from "./run-view";
import type { RunRow } from "./run-view";
import { When } from "./when";

type RunsTableProps = { runs: readonly RunRow[]; tasks: readonly { id: string; title: string }[] };

/** The newest runs, each a link to its page. */
export function RunsTable({ runs, tasks }: RunsTableProps) {
  const t = useTranslations("runs");
  const format = useFormatter();
  return (
    <Table caption={t("list.caption", { n: runs.length })}>
      <thead>
        <tr>
          <th scope="col">{t("list.asked")}</th>
          <th scope="col">{t("list.task")}</th>
          <th scope="col">{t("list.state")}</th>
          <th scope="col">{t("list.reason")}</th>
          <th scope="col" className="text-right">
            {t("list.took")}
          </th>
          <th scope="col">{t("list.version")}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id} data-run={run.id}>
            <th scope="row" className="min-w-44">
              <Link href={`/runs/${run.id}`} className="prose-link">
                <When at={run.requestedAt} />
              </Link>
              <span className="block text-sm font-normal text-muted">
                <ActorText actor={run.requestedBy} />
              </span>
            </th>
            <td>
              {tasks.find(({ id }) => id === run.task)?.title ?? run.task}
              <span className="block text-sm text-muted">{run.estimator}</span>
            </td>
            <td>
              <RunStatusBadge status={run.status} />
              {isActive(run) && (
                <span className="mt-1 block text-sm text-muted">
                  {format.number(run.progress, { style: "percent", maximumFractionDigits: 0 })}
                </span>
              )}
            </td>
            <td className="min-w-40">{run.reason}</td>
            <NumberCell>
              <DurationText milliseconds={tookOf(run)} />
            </NumberCell>
            <td>
              {run.version === null ? (
                "–"
              ) : (
                <Link href={`/models/${run.task}/${run.version}`} className="prose-link whitespace-nowrap">
                  {t("versionShort", { version: run.version })}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const tookOf = ({ startedAt, finishedAt }: RunRow) =>
  startedAt === null || finishedAt === null ? undefined : Date.parse(finishedAt) - Date.parse(startedAt);
