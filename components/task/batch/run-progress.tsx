"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Progress } from "@/components/ui/progress";
import type { BatchSummary } from "./batch-summary";
import { useFileFaultText } from "./fault-text";

/** How far the run is, or how it ended. Undefined until the first word of it. */
export function RunProgress({ summary }: { summary: BatchSummary | undefined }) {
  const t = useTranslations("batch.run");
  const format = useFormatter();
  const fileText = useFileFaultText();
  if (!summary) return <Progress label={t("loading")} value={undefined} />;
  const { state, rows, failed, milliseconds, waiting, broken } = summary;
  const seconds = format.number(milliseconds / 1000, { maximumSignificantDigits: 2 });
  const step = t("rows", { rows, failed });
  if (state === "running")
    return (
      <Progress
        label={t("running")}
        value={summary.share}
        step={waiting === undefined ? step : `${step} ${t("waiting", { seconds: waiting })}`}
      />
    );
  if (state === "broken" && broken)
    return (
      <Alert tone="danger" title={t("broken", { rows })} data-slot="run-end" data-state={state}>
        <p>
          {broken.code === "refused"
            ? broken.message
            : broken.code === "offline"
              ? t("offline")
              : fileText(broken.code, broken.line)}
        </p>
      </Alert>
    );
  return (
    <p data-slot="run-end" data-state={state} data-milliseconds={Math.round(milliseconds)}>
      {t(state === "stopped" ? "stopped" : "done", { rows, seconds })}{" "}
      <span className="text-muted">{t("failedRows", { failed })}</span>
    </p>
  );
}
