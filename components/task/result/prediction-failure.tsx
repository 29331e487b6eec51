"use client";
import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { CellError } from "@/lib/reactive/cell-state";
import { ServerRefusal } from "../cells/server-refusal";

/** What the server said, or that it could not be asked. */
export function PredictionFailure({ error, retry }: { error: CellError; retry: () => void }) {
  const t = useTranslations("predict.result");
  return (
    <Alert tone="danger" title={t("failed")}>
      <p>{error.cause instanceof ServerRefusal ? error.cause.message : t("failedHere")}</p>
      <Button size="sm" className="mt-3" onClick={retry}>
        {t("retry")}
      </Button>
    </Alert>
  );
}
