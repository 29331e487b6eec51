"use client";
import { Lightbulb } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useTask } from "../task-context";

/** Next steps that follow from the answer, from the task. */
export function AdviceCell() {
  const t = useTranslations("predict.advice");
  const language = useLocale();
  const { cells } = useTask();
  return (
    <Cell
      name={cells.advice}
      title={t("title")}
      empty={<p className="text-muted">{t("empty")}</p>}
      failed={() => <p className="text-muted">{t("empty")}</p>}
    >
      {(advice) =>
        advice.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <ul data-slot="advice" className="grid gap-3">
            {advice.map(({ code, text }) => (
              <li key={code} data-advice={code} className="flex gap-3">
                <Lightbulb aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
                {text[language]}
              </li>
            ))}
          </ul>
        )
      }
    </Cell>
  );
}
