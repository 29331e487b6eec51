"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { EmptyState } from "@/components/ui/empty-state";
import { DriftView } from "./drift-view";
import { FocusNote } from "./focus-note";
import { HistogramView } from "./histogram-view";
import { LabelsView } from "./labels-view";
import { LatencyView } from "./latency-view";
import { LoadedCell } from "./loaded-cell";
import type { MonitorCells } from "./monitor-cells";
import { MonitorControls } from "./monitor-controls";
import { sources } from "./monitor-sources";
import { QualityView } from "./quality-view";
import type { TaskFacts } from "./task-facts";
import { TotalsView } from "./totals-view";
import { useMonitorSearch } from "./use-monitor-search";
import { VolumeView } from "./volume-view";
import { WrongView } from "./wrong-view";

type MonitorColumnProps = { tasks: readonly TaskFacts[]; cells: MonitorCells };

export function MonitorColumn({ tasks, cells }: MonitorColumnProps) {
  const t = useTranslations("monitor");
  const found = useMonitorSearch(tasks);
  const { chosen, setSearch } = found;
  const { task, threshold, compareWith } = chosen;
  useBindSource(sources.task, task);
  useBindSource(sources.window, chosen.window);
  useBindSource(sources.version, chosen.version);
  useBindSource(sources.threshold, threshold);
  useBindSource(sources.compareWith, compareWith);
  const nothing = <EmptyState title={t("notEnough")}>{t("nothing")}</EmptyState>;

  return (
    <div className="flex flex-col gap-10 md:gap-14">
      <MonitorControls tasks={tasks} cells={cells} {...found} />
      <LoadedCell cells={cells} />
      <Cell name={cells.summary} title={t("totals.title")} wide>
        {(totals) => <TotalsView totals={totals} />}
      </Cell>
      <Cell name={cells.volumes} wide>
        {(volumes) => <VolumeView {...volumes} />}
      </Cell>
      <Cell name={cells.latency} title={t("latency.title")} wide empty={nothing}>
        {(latency) => <LatencyView latency={latency} />}
      </Cell>
      <Cell name={cells.histogram} wide empty={nothing}>
        {(histogram) => (
          <HistogramView
            {...histogram}
            threshold={threshold}
            onThreshold={(value) => void setSearch({ threshold: value })}
          />
        )}
      </Cell>
      <Cell name={cells.labels} title={t("labels.title")} wide>
        {(shares) => (
          <>
            <FocusNote version={shares.version} choice={chosen.version} />
            <LabelsView shares={shares} task={task} compareWith={compareWith} />
          </>
        )}
      </Cell>
      <Cell
        name={cells.drift}
        title={t("drift.title")}
        wide
        empty={<EmptyState title={t("notEnough")}>{t("drift.noBaseline")}</EmptyState>}
      >
        {(drift) => <DriftView drift={drift} task={task} compareWith={compareWith} />}
      </Cell>
      <Cell name={cells.qualities} title={t("quality.title")} wide>
        {(versions) => <QualityView versions={versions} />}
      </Cell>
      <Cell name={cells.wrong} wide>
        {(wrong) => <WrongView wrong={wrong} />}
      </Cell>
    </div>
  );
}
