"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useAnnounce } from "@/components/ui/announcer";
import type { Made } from "../cells/made";
import { useTask } from "../task-context";
import { answerOf } from "./answer-of";

/** A result is spoken once the typing has paused this long (ms): not after every key. */
const pause = 1200;

/** Tells screen readers the answer. */
export function useSayResult() {
  const t = useTranslations("predict.result");
  const format = useFormatter();
  const announce = useAnnounce();
  const { cells, task } = useTask();
  const made = useCellValue(cells.prediction);

  const say = useEffectEvent(({ prediction }: Made) => {
    const { title, tone } = answerOf(task, prediction);
    const percent = format.number(prediction.confidence, { style: "percent", maximumFractionDigits: 0 });
    const said = { result: task.result, label: title };
    announce(tone === undefined ? t("spokenUndecided", said) : t("spoken", { ...said, percent }));
  });
  useEffect(() => {
    if (!made) return;
    const timer = setTimeout(() => say(made), pause);
    return () => clearTimeout(timer);
  }, [made]);
}
