"use client";
import { ChevronDown, ChevronUp } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useId, useState, type ReactNode } from "react";
import { RunStatusBadge } from "@/components/registry/run-status-badge";
import { isActive } from "@/components/registry/run-view";
import { When } from "@/components/registry/when";
import { Button } from "@/components/ui/button";
import { CompareBox } from "./compare-box";
import { RunDetails } from "./run-details";
import type { DeleteRunActions, DescribeRun } from "./experiment-actions";
import type { ExperimentRow } from "./experiment-view";

type ExperimentLineProps = {
  run: ExperimentRow;
  taskTitle: string;
  cells: readonly { name: string; numeric?: true; draw: (run: ExperimentRow) => ReactNode }[];
  knownTags: readonly string[];
  compared: readonly string[];
  onCompare: (compared: string[]) => void;
  actions: DeleteRunActions & { describeRun: DescribeRun };
  onChanged: () => void;
};

/** One run, and below it, when opened, its note, tags and artifacts. */
export function ExperimentLine({ run, taskTitle, cells, compared, onCompare, ...rest }: ExperimentLineProps) {
  const t = useTranslations("experiments");
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <tr data-run={run.id} data-status={run.status}>
        <td>
          <CompareBox run={run} compared={compared} onCompare={onCompare} />
        </td>
        <th scope="row" className="min-w-44">
          <Link href={`/runs/${run.id}`} className="prose-link">
            <When at={run.requestedAt} />
          </Link>
          <span className="block max-w-64 truncate text-sm font-normal text-muted" title={run.reason}>
            {run.reason}
          </span>
          <Button
            size="sm"
            variant="quiet"
            className="-ml-3"
            aria-expanded={open}
            aria-controls={panel}
            onClick={() => setOpen(!open)}
          >
            {open ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
            {run.note === "" ? t("table.open") : t("table.openNoted")}
          </Button>
        </th>
        <td>
          <RunStatusBadge status={run.status} />
          {isActive(run) && (
            <span className="mt-1 block text-sm text-muted">
              {format.number(run.progress, { style: "percent", maximumFractionDigits: 0 })}
            </span>
          )}
        </td>
        <td>{taskTitle}</td>
        {cells.map(({ name, numeric, draw }) => (
          <td key={name} data-column={name} className={numeric ? "text-right whitespace-nowrap" : undefined}>
            {draw(run)}
          </td>
        ))}
      </tr>
      <tr id={panel} hidden={!open}>
        <td colSpan={cells.length + 4}>
          {open && (
            <div className="sticky left-3 max-w-[calc(100vw-4rem)] md:max-w-column">
              <RunDetails run={run} {...rest} onDeleted={rest.onChanged} />
            </div>
          )}
        </td>
      </tr>
    </>
  );
}
