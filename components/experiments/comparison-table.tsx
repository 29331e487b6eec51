"use client";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Caption } from "@/components/registry/caption";
import { DurationText } from "@/components/registry/duration-text";
import { RunStatusBadge } from "@/components/registry/run-status-badge";
import { ScoreText } from "@/components/registry/score-text";
import { When } from "@/components/registry/when";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { Comparison } from "./comparison";
import type { ExperimentRow } from "./experiment-view";
import { FactRow } from "./fact-row";
import { commonFacts, tookOf } from "./run-facts";
import { runName } from "./run-name";

type ComparisonTableProps = {
  comparison: Comparison;
  /** Leave out what all runs have in common. */
  differing: boolean;
  titleOf: (task: string) => string;
};

/** Runs side by side: a column each; what differs of their settings is marked. */
export function ComparisonTable({ comparison, differing, titleOf }: ComparisonTableProps) {
  const t = useTranslations("experiments");
  const format = useFormatter();
  const { runs, common, settings } = comparison;
  const facts = [
    ...commonFacts.flatMap((name) =>
      common
        .filter((row) => row.name === name)
        .map((row) => ({ ...row, title: t(`facts.${name}`), setting: false })),
    ),
    ...settings.map((row) => ({ ...row, title: row.name, setting: true })),
  ].filter((row) => row.differs || !differing);
  const figure = (title: string, draw: (run: ExperimentRow) => ReactNode) => (
    <tr>
      <th scope="row">{title}</th>
      {runs.map((run) => (
        <td key={run.id}>{draw(run)}</td>
      ))}
    </tr>
  );
  return (
    <Table caption={<Caption>{t("comparison.caption", { n: runs.length })}</Caption>}>
      <thead>
        <tr>
          <th scope="col">{t("comparison.fact")}</th>
          {runs.map((run) => (
            <th key={run.id} scope="col" className="min-w-40">
              <Link href={`/runs/${run.id}`} className="prose-link">
                {runName(run)}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figure(t("columns.macroF1"), ({ outcome }) =>
          outcome ? <ScoreText score={outcome.macroF1} withN stacked /> : "–",
        )}
        {figure(t("columns.accuracy"), ({ outcome }) =>
          outcome ? <ScoreText score={outcome.accuracy} withN stacked /> : "–",
        )}
        {figure(t("columns.took"), (run) => (
          <DurationText milliseconds={tookOf(run) ?? undefined} />
        ))}
        {figure(t("columns.status"), ({ status }) => (
          <RunStatusBadge status={status} />
        ))}
        {figure(t("columns.when"), ({ requestedAt }) => (
          <When at={requestedAt} />
        ))}
        {facts.map((row) => (
          <FactRow
            key={`${row.setting} ${row.name}`}
            {...row}
            runs={runs}
            text={(value) =>
              value === null
                ? "–"
                : row.setting
                  ? String(value)
                  : row.name === "task"
                    ? titleOf(String(value))
                    : row.name === "data"
                      ? String(value).slice(0, 12)
                      : row.name === "rows"
                        ? format.number(Number(value))
                        : String(value)
            }
          />
        ))}
        {figure(t("columns.tags"), ({ tags }) => (
          <span className="flex flex-wrap gap-1">
            {tags.length === 0 ? "–" : tags.map((tag) => <Badge key={tag}>{tag}</Badge>)}
          </span>
        ))}
      </tbody>
    </Table>
  );
}
