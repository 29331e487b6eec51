"use client";
import { useTranslations } from "next-intl";
import { isBusy } from "@/components/notebook/is-busy";
import { useCell } from "@/components/notebook/use-cell";
import { useSource } from "@/components/notebook/use-source";
import { Button } from "@/components/ui/button";
import type { TaskInput } from "@/lib/task/task-view";
import { useTask } from "../task-context";

/** The one way by which an input reaches the server for a prediction. */
export function AskServer({ values }: { values: TaskInput }) {
  const t = useTranslations("predict.input");
  const { cells } = useTask();
  const reading = useCell(cells.reading);
  const prediction = useCell(cells.prediction);
  const [asked] = useSource(cells.asked);
  const usable = reading.status !== "empty" && !(reading.status === "ready" && !reading.value.ok);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button
        type="submit"
        variant="primary"
        disabled={!usable}
        busy={asked === values && isBusy(prediction)}
      >
        {t("ask")}
      </Button>
      <p className="text-sm text-muted">{t("askHint")}</p>
    </div>
  );
}
