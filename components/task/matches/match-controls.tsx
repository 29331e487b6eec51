"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { useSource } from "@/components/notebook/use-source";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { Slider } from "@/components/ui/slider";
import { useTask } from "../task-context";

const tops = ["5", "10", "20", "all"] as const;

/** How many of the matches are shown, from which score on, and with which words. */
export function MatchControls() {
  const t = useTranslations("matches");
  const format = useFormatter();
  const { cells } = useTask();
  const [choice, choose] = useSource(cells.matchChoice);
  const slider = useId();
  const { threshold, top, filter } = choice;
  const percent = format.number(threshold, { style: "percent" });
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      <div className="grid content-start gap-1.5">
        <label htmlFor={slider} className="flex justify-between gap-4 font-medium">
          {t("threshold")} <output>{percent}</output>
        </label>
        <Slider
          id={slider}
          min={0}
          max={1}
          step={0.05}
          value={threshold}
          aria-valuetext={percent}
          onChange={(event) => choose({ ...choice, threshold: Number(event.target.value) })}
        />
      </div>
      <Field label={t("filter")}>
        {(control) => (
          <Input
            {...control}
            type="search"
            value={filter}
            autoComplete="off"
            placeholder={t("filterHint")}
            onChange={(event) => choose({ ...choice, filter: event.target.value })}
          />
        )}
      </Field>
      <div className="flex items-center gap-3">
        <span aria-hidden className="font-medium">
          {t("top")}
        </span>
        <Segmented
          label={t("top")}
          value={top === null ? "all" : (tops.find((one) => one === String(top)) ?? "10")}
          onValueChange={(value) => choose({ ...choice, top: value === "all" ? null : Number(value) })}
          options={tops.map((value) => ({ value, content: value === "all" ? t("all") : value }))}
        />
      </div>
    </div>
  );
}
