"use client";
import { useTranslations } from "next-intl";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { useCell } from "@/components/notebook/use-cell";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { DeviceFault } from "../device/device-fault";
import { useTask } from "../task-context";

/** Why there is no model here, and the two ways on. */
export function ModelFailure() {
  const t = useTranslations("predict.model");
  const { cells } = useTask();
  const notebook = useNotebook();
  const state = useCell(cells.model);
  const cause = state.status === "failed" ? state.error.cause : undefined;
  const code = cause instanceof DeviceFault ? cause.code : "worker";
  return (
    <Alert tone="danger" title={t("failed")}>
      <p>{t(`faults.${code}`)}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button size="sm" onClick={() => notebook.invalidate(cells.model)}>
          {t("retry")}
        </Button>
        <Button size="sm" onClick={() => notebook.set(cells.place, "server")}>
          {t("useServer")}
        </Button>
      </div>
    </Alert>
  );
}
