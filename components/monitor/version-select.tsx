"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { VersionChoice } from "@/lib/loop/monitor/rollups";
import type { MonitorCells } from "./monitor-cells";
import { useFigures } from "./use-figures";
import { useLatest } from "./use-latest";

type VersionSelectProps = {
  cells: MonitorCells;
  value: VersionChoice;
  onChange: (version: VersionChoice) => void;
};

/** The versions that answered in the window, the one that serves, and the one chosen even if it answered nothing. */
export function VersionSelect({ cells, value, onChange }: VersionSelectProps) {
  const t = useTranslations("monitor");
  const { count } = useFigures();
  const active = useLatest(cells.active);
  const champion = useLatest(cells.rollups)?.champion;
  const offered = new Set(active?.map(({ version }) => version));
  if (champion !== undefined) offered.add(champion);
  if (value !== "all") offered.add(value);
  return (
    <Field label={t("controls.version")} className="w-full sm:w-52">
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value === "all" ? "all" : Number(event.target.value))}
        >
          <option value="all">{t("allVersions")}</option>
          {[...offered]
            .sort((a, b) => b - a)
            .map((version) => (
              <option key={version} value={version}>
                {active
                  ? t(version === champion ? "servingOption" : "versionOption", {
                      version,
                      n: count(active.find((one) => one.version === version)?.n ?? 0),
                    })
                  : t("version", { version })}
              </option>
            ))}
        </Select>
      )}
    </Field>
  );
}
