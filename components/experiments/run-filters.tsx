"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { RunStatus } from "@/lib/api/run";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ColumnChoice } from "./column-choice";
import type { ExperimentPage, TaskChoice } from "./experiment-view";
import { FilterSelect } from "./filter-select";
import type { ExperimentSearch } from "./use-experiment-search";

type RunFiltersProps = Pick<ExperimentSearch, "search" | "setSearch"> & {
  tasks: readonly TaskChoice[];
  /** What there is to filter by, as soon as it is known. */
  page: ExperimentPage | undefined;
};

const typingPauseMs = 300;

/** Which runs, in which columns. The address keeps the choice. */
export function RunFilters({ tasks, page, search, setSearch }: RunFiltersProps) {
  const t = useTranslations("experiments.filters");
  const status = useTranslations("runs.status");
  const [text, setText] = useState(search.q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void setSearch({ q: value || null, page: null }), typingPauseMs);
  };
  const narrowed = search.task ?? search.status ?? search.estimator ?? search.tag ?? (search.q || null);
  const clear = () => {
    type("");
    void setSearch({ task: null, status: null, estimator: null, tag: null, q: null, page: null });
  };
  return (
    <form
      aria-label={t("label")}
      onSubmit={(event) => event.preventDefault()}
      className="grid gap-x-5 gap-y-4 rounded-lg border border-line bg-surface px-5 py-4 grid-cols-2 lg:grid-cols-5"
    >
      <Field label={t("task")} className="content-start">
        {(control) => (
          <Select
            {...control}
            value={search.task ?? ""}
            onChange={(event) => void setSearch({ task: event.target.value || null, page: null })}
          >
            <option value="">{t("anyTask")}</option>
            {tasks.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <FilterSelect
        label={t("status")}
        any={t("any")}
        value={search.status}
        options={RunStatus.options.map((value) => ({ value, title: status(value) }))}
        onChange={(value) => void setSearch({ status: value, page: null })}
      />
      <FilterSelect
        label={t("estimator")}
        any={t("any")}
        value={search.estimator}
        options={(page?.estimators ?? []).map((value) => ({ value, title: value }))}
        onChange={(value) => void setSearch({ estimator: value, page: null })}
      />
      <FilterSelect
        label={t("tag")}
        any={t("any")}
        value={search.tag}
        options={(page?.tags ?? []).map((value) => ({ value, title: value }))}
        onChange={(value) => void setSearch({ tag: value, page: null })}
      />
      <Field label={t("text")} hint={t("textHint")} className="content-start max-lg:col-span-full">
        {(control) => (
          <Input
            {...control}
            type="search"
            maxLength={200}
            value={text}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-start justify-between gap-3 col-span-full">
        <ColumnChoice columns={search.columns} onChange={(columns) => void setSearch({ columns })} />
        {narrowed !== null && (
          <Button size="sm" variant="quiet" onClick={clear}>
            {t("clear")}
          </Button>
        )}
      </div>
    </form>
  );
}
