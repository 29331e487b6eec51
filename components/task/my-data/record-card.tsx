"use client";
import { Trash2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ToneMark } from "@/components/ui/tone-mark";
import type { OwnPrediction } from "@/lib/api/my-data";
import { inputText } from "../input/input-text";
import { useMyData } from "./my-data-context";
import { RecordFacts } from "./record-facts";
import { RecordFeedback } from "./record-feedback";

type RecordCardProps = {
  record: OwnPrediction;
  receipt: string | undefined;
  onErase: () => void;
};

/** One stored prediction in plain sight. */
export function RecordCard({ record, receipt, onErase }: RecordCardProps) {
  const t = useTranslations("my-data.records");
  const format = useFormatter();
  const { tasks } = useMyData();
  const task = tasks.find(({ id }) => id === record.task);
  const label = task?.labels.find(({ id }) => id === record.label);
  const text = inputText(task?.fields ?? [], record.input);
  return (
    <article
      data-slot="record"
      data-record={record.id}
      className="rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <div className="flex items-start justify-between gap-3">
        <p className="flex flex-wrap items-center gap-x-2 font-semibold">
          <ToneMark tone={label?.tone ?? "neutral"} />
          {label?.title ?? record.label}
          <span className="font-normal text-muted">
            {format.number(record.confidence, { style: "percent", maximumFractionDigits: 0 })} ·{" "}
            {task?.title ?? record.task}
          </span>
        </p>
        <Button
          variant="quiet"
          size="icon"
          className="-mt-2 -mr-2"
          disabled={receipt === undefined}
          title={t("erase")}
          aria-label={t("eraseOf", { text: text.slice(0, 60) })}
          onClick={onErase}
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
      <p data-slot="stored-input" className="mt-2 wrap-anywhere whitespace-pre-wrap">
        {text}
      </p>
      <RecordFacts record={record} />
      {receipt !== undefined && (
        <RecordFeedback record={record} receipt={receipt} labels={task?.labels ?? []} />
      )}
    </article>
  );
}
