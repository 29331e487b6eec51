"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { OwnPrediction } from "@/lib/api/my-data";
import type { LabelView } from "@/lib/task/task-view";
import { FeedbackForm } from "../record/feedback-form";
import { useMyData } from "./my-data-context";

type RecordFeedbackProps = { record: OwnPrediction; receipt: string; labels: readonly LabelView[] };

type Given = Pick<NonNullable<OwnPrediction["feedback"]>, "correct" | "label" | "comment">;

/** What was said of it, and the place to say something else. */
export function RecordFeedback({ record, receipt, labels }: RecordFeedbackProps) {
  const t = useTranslations("my-data.feedback");
  const { sendFeedback } = useMyData();
  const [given, setGiven] = useState<Given | undefined>(record.feedback ?? undefined);
  const [open, setOpen] = useState(false);
  const label = labels.find(({ id }) => id === given?.label)?.title ?? given?.label;
  return (
    <div className="mt-3 border-t border-line pt-3 text-[0.94em]">
      <p>
        <span className="text-muted">{t("term")}</span>{" "}
        {!given ? t("none") : given.correct ? t("right") : label ? t("wrongLabel", { label }) : t("wrong")}
        {given?.comment && (
          <>
            {" "}
            · <q>{given.comment}</q>
          </>
        )}
      </p>
      <details className="mt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="w-fit cursor-pointer prose-link">{given ? t("change") : t("give")}</summary>
        {open && (
          <div className="mt-3">
            <FeedbackForm
              stored={{ id: record.id, receipt }}
              predicted={record.label}
              labels={labels}
              given={given}
              send={sendFeedback}
              onSaved={setGiven}
            />
          </div>
        )}
      </details>
    </div>
  );
}
