"use client";
import { useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { Cell } from "@/components/notebook/cell";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ToneMark } from "@/components/ui/tone-mark";
import { allStars } from "@/lib/explore/star-table";
import { useExplore } from "./explore-context";
import { Toggles } from "./toggles";

/** What is shown below; kept in the address. */
export function FilterCell() {
  const t = useTranslations("explore.filter");
  const id = useId();
  const { cells, task, columns, search, choose } = useExplore();
  const all = useCellValue(cells.all);
  const shown = useCellValue(cells.rows);
  const rows = useMemo(() => all?.rows ?? [], [all]);
  const versions = useMemo(
    () =>
      [...new Set(rows.flatMap(({ version }) => version ?? []))].sort((a, b) =>
        b.localeCompare(a, "en", { numeric: true }),
      ),
    [rows],
  );
  const dated = rows.some(({ date }) => date !== null);
  const starred = rows.some(({ stars }) => stars !== null);
  const day = (name: "from" | "to") => (
    <Field label={t(name)} className="w-44">
      {(control) => (
        <Input
          {...control}
          type="date"
          value={search[name] ?? ""}
          onChange={({ target }) => choose({ [name]: target.value || null })}
        />
      )}
    </Field>
  );
  return (
    <Cell name={cells.filter} title={t("title")}>
      <div className="grid gap-5">
        <div className="flex flex-wrap gap-x-8 gap-y-4">
          <Toggles
            legend={t("label")}
            options={task.labels.map((label) => ({
              value: label.id,
              content: (
                <>
                  <ToneMark tone={label.tone} /> {label.title}
                </>
              ),
            }))}
            chosen={search.label}
            onChoose={(label) => choose({ label: label.length > 0 ? label : null })}
          />
          {starred && (
            <Toggles
              legend={columns.stars ?? ""}
              options={allStars.map((number) => ({
                value: String(number),
                content: `${number} ★`,
                name: t("stars", { number }),
              }))}
              chosen={search.stars.map(String)}
              onChoose={(stars) => choose({ stars: stars.length > 0 ? stars.map(Number).sort() : null })}
            />
          )}
        </div>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <Field label={t("search")} className="w-full max-w-80">
            {(control) => (
              <Input
                {...control}
                type="search"
                value={search.q}
                onChange={({ target }) => choose({ q: target.value || null })}
              />
            )}
          </Field>
          {versions.length > 0 && (
            <Field label={columns.version} className="w-44">
              {(control) => (
                <Select
                  {...control}
                  value={search.version ?? ""}
                  onChange={({ target }) => choose({ version: target.value || null })}
                >
                  <option value="">{t("every")}</option>
                  {versions.map((version) => (
                    <option key={version} value={version}>
                      {version}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )}
          {dated && day("from")}
          {dated && day("to")}
        </div>
        <p id={id} role="status" data-slot="shown" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span>{t("shown", { n: shown?.length ?? 0, all: rows.length })}</span>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => choose({ label: null, stars: null, version: null, from: null, to: null, q: null })}
          >
            {t("clear")}
          </Button>
        </p>
      </div>
    </Cell>
  );
}
