"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { windowNames } from "@/lib/loop/monitor/window";
import { CustomDays } from "./custom-days";
import type { MonitorCells } from "./monitor-cells";
import type { TaskFacts } from "./task-facts";
import { useLatest } from "./use-latest";
import type { MonitorSearch } from "./use-monitor-search";
import { VersionSelect } from "./version-select";

type MonitorControlsProps = MonitorSearch & { tasks: readonly TaskFacts[]; cells: MonitorCells };

/** The widgets. What each one changes runs again, and nothing else. */
export function MonitorControls({ tasks, cells, search, setSearch, chosen }: MonitorControlsProps) {
  const t = useTranslations("monitor");
  const rollups = useLatest(cells.rollups);
  const day = (at: string | undefined) => at?.slice(0, 10) ?? null;
  const changeWindow = (window: (typeof search)["window"]) => {
    // A custom window begins as the one that was shown.
    const last = rollups && new Date(Date.parse(rollups.to) - 1).toISOString();
    const days =
      window === "custom"
        ? { from: search.from ?? day(rollups?.from), to: search.to ?? day(last) }
        : { from: null, to: null };
    void setSearch({ window, ...days });
  };
  return (
    <form
      aria-label={t("controls.label")}
      onSubmit={(event) => event.preventDefault()}
      className="flex flex-wrap items-start gap-x-6 gap-y-5 rounded-lg border border-line bg-surface px-5 py-4"
    >
      <Field label={t("controls.task")} className="w-full sm:w-auto">
        {(control) => (
          <Select
            {...control}
            value={chosen.task.id}
            onChange={(event) => void setSearch({ task: event.target.value, version: null, threshold: null })}
          >
            {tasks.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <VersionSelect
        cells={cells}
        value={chosen.version}
        onChange={(version) => void setSearch({ version: version === "all" ? null : version })}
      />
      <div className="grid gap-1.5">
        <span aria-hidden className="font-medium">
          {t("controls.window")}
        </span>
        <Segmented
          label={t("controls.window")}
          options={[...windowNames, "custom" as const].map((value) => ({
            value,
            content: t(`windows.${value}`),
            name: t(`windowNames.${value}`),
          }))}
          value={search.window}
          onValueChange={changeWindow}
        />
      </div>
      <div className="grid gap-1.5">
        <span aria-hidden className="font-medium">
          {t("controls.compare")}
        </span>
        <Segmented
          label={t("controls.compare")}
          options={(["reference", "previous"] as const).map((value) => ({
            value,
            content: t(`controls.${value}`),
          }))}
          value={search.compare}
          onValueChange={(compare) => void setSearch({ compare })}
        />
      </div>
      {search.window === "custom" && (
        <CustomDays from={search.from} to={search.to} onChange={(days) => void setSearch(days)} />
      )}
    </form>
  );
}
