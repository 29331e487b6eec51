"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useShownValue } from "@/components/notebook/use-shown-value";
import { useTask } from "../task-context";
import { FeedbackForm } from "./feedback-form";
import { useRecords } from "./use-records";

/** Right or wrong? Only of what is stored, since there is nothing else to learn from. */
export function FeedbackCell() {
  const t = useTranslations("predict.feedback");
  const { cells, task, actions } = useTask();
  const records = useRecords();
  const made = useShownValue(cells.prediction);
  const record = records.find(made);
  return (
    <Cell name={cells.records} title={t("title")}>
      {made && record?.state === "saved" ? (
        <FeedbackForm
          key={record.id}
          stored={record}
          predicted={record.label}
          undecided={record.undecided}
          labels={task.labels}
          given={record.feedback}
          send={actions.feedback}
          onSaved={(feedback) => records.put(made, { ...record, feedback })}
        />
      ) : (
        <p className="text-muted">{t("unsaved")}</p>
      )}
    </Cell>
  );
}
