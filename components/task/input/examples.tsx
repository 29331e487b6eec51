"use client";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { Button } from "@/components/ui/button";
import type { TaskInput, TaskView } from "@/lib/task/task-view";

type ExamplesProps = {
  examples: TaskView["examples"];
  /** Nothing to clear. */
  blank: boolean;
  onChoose: (input: TaskInput) => void;
};

/** Ready-made inputs, and the way back to an empty form. */
export const Examples = memo(function Examples({ examples, blank, onChoose }: ExamplesProps) {
  const t = useTranslations("predict.input");
  return (
    <div role="group" aria-label={t("examples")} className="flex flex-wrap items-center gap-2">
      <span aria-hidden className="mr-1 text-sm text-muted">
        {t("examples")}
      </span>
      {examples.map(({ title, input }) => (
        <Button key={title} size="sm" onClick={() => onChoose(input)}>
          {title}
        </Button>
      ))}
      <Button size="sm" variant="quiet" disabled={blank} onClick={() => onChoose({})}>
        {t("clear")}
      </Button>
    </div>
  );
});
