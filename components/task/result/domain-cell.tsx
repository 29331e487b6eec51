"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useShownValue } from "@/components/notebook/use-shown-value";
import { Alert } from "@/components/ui/alert";
import { isTextField } from "../input/is-text-field";
import { useTask } from "../task-context";

/** How much of the input the model has met before, and a warning when that is little; beginners see only the warning. */
export function DomainCell({ expert }: { expert: boolean }) {
  const t = useTranslations("predict.domain");
  const format = useFormatter();
  const { cells, task } = useTask();
  const written = task.fields.every(isTextField);
  const known = useShownValue(cells.familiarity);
  const outside = known !== undefined && known.share < task.familiarity.floor;
  if (!expert && !outside) return null;
  return (
    <Cell
      name={cells.familiarity}
      title={t("title")}
      empty={<p className="text-muted">{t("empty")}</p>}
      failed={() => <p className="text-muted">{t("empty")}</p>}
    >
      {({ share, counted }) => {
        const figures = {
          known: Math.round(share * counted),
          counted,
          unit: task.familiarity.unit,
          percent: format.number(share, { style: "percent" }),
        };
        const sentence =
          counted === 0 ? t("nothing") : written ? t("known", figures) : t("knownAnswers", figures);
        return share < task.familiarity.floor ? (
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
