"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Slider } from "@/components/ui/slider";
import { binIndex } from "@/lib/stats/bin-index";
import { latencyEdges, latencyMaximumMs, latencyMinimumMs } from "@/lib/stats/latency-edges";
import { useFigures } from "./use-figures";

type ThresholdControlProps = { value: number; onChange: (milliseconds: number) => void };

const usable = (value: number) => value >= latencyMinimumMs && value <= latencyMaximumMs;

/** A slider that steps from bin to bin, where counts are exact, and a field for any other number. */
export function ThresholdControl({ value, onChange }: ThresholdControlProps) {
  const t = useTranslations("monitor.histogram");
  const { milliseconds } = useFigures();
  const [draft, setDraft] = useState<string>();
  const wrong = draft !== undefined && !usable(Number(draft));
  return (
    <div className="grid grid-cols-[1fr_8rem] items-start gap-4">
      <Field label={t("threshold")}>
        {(control) => (
          <Slider
            {...control}
            min={1}
            max={latencyEdges.length - 2}
            value={binIndex(value, latencyEdges)}
            aria-valuetext={milliseconds(value)}
            onChange={(event) => onChange(latencyEdges[Number(event.target.value)] ?? value)}
          />
        )}
      </Field>
      <Field label={t("exactly")} error={wrong ? t("wrong") : undefined}>
        {(control) => (
          <Input
            {...control}
            type="number"
            inputMode="decimal"
            min={latencyMinimumMs}
            max={latencyMaximumMs}
            step="any"
            value={draft ?? String(Number(value.toPrecision(4)))}
            onChange={(event) => {
              setDraft(event.target.value);
              const typed = Number(event.target.value);
              if (usable(typed)) onChange(typed);
            }}
            onBlur={() => setDraft(undefined)}
          />
        )}
      </Field>
    </div>
  );
}
