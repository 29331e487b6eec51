"use client";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { Redaction } from "@/lib/task/define-task";
import type { TaskInput } from "@/lib/task/task-view";
import { isTextField } from "../input/is-text-field";
import { useTask } from "../task-context";
import { markReplacements } from "./mark-replacements";
import { storedValues } from "./stored-values";

/** The input exactly as it will be stored, field by field; what was replaced is marked. */
export function RedactedInput({ redaction: { input, found } }: { redaction: Redaction<TaskInput> }) {
  const t = useTranslations("predict.record");
  const { task } = useTask();
  return (
    <div className="grid gap-2">
      <dl
        data-slot="redacted-input"
        className={cn(
          "grid gap-2 rounded-md bg-sunken px-4 py-3",
          !task.fields.some(isTextField) && "gap-x-6 sm:grid-cols-2",
        )}
      >
        {storedValues([...task.fields, ...task.unasked], input).map(({ name, title, text: value }) => (
          <div key={name}>
            <dt className={task.fields.length === 1 ? "sr-only" : "text-sm text-muted"}>{title}</dt>
            <dd className="wrap-anywhere whitespace-pre-wrap">
              {markReplacements(
                value,
                found.filter(({ field }) => field === name),
              ).map(({ start, text, kind }) =>
                kind === undefined ? (
                  text
                ) : (
                  <mark
                    key={start}
                    data-kind={kind}
                    className="rounded-sm bg-warn-soft px-1 font-mono text-[0.9em] text-warn"
                  >
                    {text}
                  </mark>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p data-slot="replaced-count" className="text-sm text-muted">
        {found.length > 0
          ? t("replaced", { n: found.length })
          : t(task.fields.some(isTextField) ? "noneReplaced" : "nothingWritten")}
      </p>
    </div>
  );
}
