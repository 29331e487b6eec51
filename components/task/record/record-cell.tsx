"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { PredictionFailure } from "../result/prediction-failure";
import { useTask } from "../task-context";
import { RecordView } from "./record-view";

/** What would be stored, shown before anything is sent, and the button that sends it. */
export function RecordCell() {
  const t = useTranslations("predict.record");
  const { cells } = useTask();
  const [consent] = useSource(cells.consent);
  return (
    <Cell
      name={cells.record}
      title={t("title")}
      empty={<p className="text-muted">{consent === "agreed" ? t("empty") : t("off")}</p>}
      failed={(error, retry) =>
        error.code === "upstream" ? (
          <p className="text-muted">{t("empty")}</p>
        ) : (
          <PredictionFailure error={error} retry={retry} />
        )
      }
    >
      {(draft, { stale }) => <RecordView draft={draft} stale={stale} />}
    </Cell>
  );
}
