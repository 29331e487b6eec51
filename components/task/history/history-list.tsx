"use client";
import { RotateCcw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { memo } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { TaskInput, TaskView } from "@/lib/task/task-view";
import { inputText } from "../input/input-text";
import { AnswerMark } from "../result/answer-mark";
import { answerOf } from "../result/answer-of";
import type { HistoryEntry } from "../storage/history";

type HistoryListProps = {
  entries: readonly HistoryEntry[];
  task: Pick<TaskView, "labels" | "undecided" | "fields">;
  /** Puts an earlier input back into the form. */
  onUse: (input: TaskInput) => void;
};

export const HistoryList = memo(function HistoryList({ entries, task, onUse }: HistoryListProps) {
  const t = useTranslations("predict.history");
  const format = useFormatter();
  return (
    <ol data-slot="history" className="border-t border-line">
      {entries.map((entry) => {
        const { title, tone } = answerOf(task, entry);
        const text = inputText(task.fields, entry.input);
        return (
          <li
            key={`${entry.draft} ${entry.at}`}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 border-b border-line py-3"
          >
            <div className="min-w-0">
              <p className="line-clamp-2 wrap-anywhere">{text}</p>
              <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
                <span className="flex items-center gap-1.5 text-ink">
                  <AnswerMark tone={tone} />
                  {title}{" "}
                  {tone && format.number(entry.confidence, { style: "percent", maximumFractionDigits: 0 })}
                </span>
                <time dateTime={new Date(entry.at).toISOString()}>
                  {format.dateTime(entry.at, {
                    dateStyle: "medium",
                    timeStyle: "short",
                    timeZone: localZone(),
                  })}
                </time>
                <span>{t("version", { version: entry.version })}</span>
                {entry.saved !== undefined && <Badge tone="accent">{t("saved")}</Badge>}
              </p>
            </div>
            <Button
              variant="quiet"
              size="icon"
              title={t("use")}
              aria-label={t("useOf", { text: text.slice(0, 60) })}
              onClick={() => onUse(entry.input)}
            >
              <RotateCcw aria-hidden />
            </Button>
          </li>
        );
      })}
    </ol>
  );
});

/** The history is only ever drawn in a browser, so times are its own. */
const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
