"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { maximumDays } from "@/lib/loop/monitor/window";
import { windowText } from "./search";

type CustomDaysProps = {
  from: string | null;
  to: string | null;
  onChange: (days: { from?: string | null; to?: string | null }) => void;
};

/** First and last day of a window of one's own. */
export function CustomDays({ from, to, onChange }: CustomDaysProps) {
  const t = useTranslations("monitor.controls");
  const wrong = from && to && windowText({ window: "custom", from, to }) === undefined;
  return (
    <div className="flex basis-full flex-wrap gap-x-4 gap-y-3">
      <Field label={t("from")}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={from ?? ""}
            onChange={(event) => onChange({ from: event.target.value || null })}
          />
        )}
      </Field>
      <Field label={t("to")} error={wrong ? t("wrongDays", { days: maximumDays }) : undefined}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={to ?? ""}
            onChange={(event) => onChange({ to: event.target.value || null })}
          />
        )}
      </Field>
      <p className="self-end pb-2.5 text-sm text-muted">{t("utc")}</p>
    </div>
  );
}
