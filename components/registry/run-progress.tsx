"use client";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { CancelRun } from "./cancel-run";
import type { CancelRunAction } from "./cancel-run";
import type { RequestRun } from "./registry-view";
import { RetryRun } from "./retry-run";
import { RunStatusBadge } from "./run-status-badge";
import { isActive } from "./run-view";
import type { RunView } from "./run-view";

type RunProgressProps = {
  run: RunView;
  cancelRun: CancelRunAction;
  requestRun: RequestRun;
  onCancelled: () => void;
};

/** How far a run is, or how it ended and what can be done now. */
export function RunProgress({ run, cancelRun, requestRun, onCancelled }: RunProgressProps) {
  const t = useTranslations("runs");
  const language = useLocale();
  const { status, step, progress, version, errorText } = run;
  return (
    <div className="grid gap-5">
      <p aria-live="polite">
        <RunStatusBadge status={status} />
      </p>
      {isActive(run) ? (
        <>
          <Progress
            label={t("progress.label")}
            value={status === "queued" ? undefined : progress}
            step={status === "queued" ? t("progress.waits") : t(`steps.${step}`)}
          />
          <div>
            <CancelRun id={run.id} cancelRun={cancelRun} onCancelled={onCancelled} />
          </div>
        </>
      ) : status === "done" ? (
        <div className="grid justify-items-start gap-4">
          <p>{version === null ? t("progress.done") : t("progress.doneVersion", { version })}</p>
          {version !== null && (
            <Button asChild variant="primary">
              <Link href={`/models/${run.task}/${version}`}>{t("toVersion", { version })}</Link>
            </Button>
          )}
        </div>
      ) : (
        <>
          <Alert
            tone={status === "failed" ? "danger" : "warn"}
            title={t(status === "failed" ? "progress.failed" : "progress.cancelled")}
          >
            {errorText?.[language] ?? t("progress.noReason")}
          </Alert>
          <RetryRun run={run} requestRun={requestRun} />
        </>
      )}
    </div>
  );
}
