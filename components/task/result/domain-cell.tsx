"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { Alert } from "@/components/ui/alert";
import { isTextField } from "../input/is-text-field";
import { useTask } from "../task-context";

/** How much of the input the model has met before, and a warning when that is little. */
export function DomainCell() {
  const t = useTranslations("predict.domain");
  const format = useFormatter();
  const { cells, task } = useTask();
  const written = task.fields.every(isTextField);
  return (
    <Cell
      name={cells.familiarity}
      title={t("title")}
      empty={<p className="text-muted">{t("empty")}</p>}
      failed={() => <p className="text-muted">{t("empty")}</p>}
    >
      {({ share, counted }) => {
        const outside = share < task.familiarity.floor;
        const known = {
          known: Math.round(share * counted),
          counted,
          unit: task.familiarity.unit,
          percent: format.number(share, { style: "percent" }),
        };
        const sentence =
          counted === 0 ? t("nothing") : written ? t("known", known) : t("knownAnswers", known);
        return outside ? (
          <Alert tone="warn" title={t("outside")} data-outside>
            <p>
              {sentence} {t("outsideHint")}
            </p>
          </Alert>
        ) : (
          <p>{sentence}</p>
        );
      }}
    </Cell>
  );
}
