"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useTask } from "../task-context";
import { ExplanationView } from "./explanation-view";

export function ExplanationCell() {
  const t = useTranslations("predict.explanation");
  const { cells } = useTask();
  return (
    <Cell
      name={cells.explanation}
      title={t("title")}
      empty={<p className="text-muted">{t("empty")}</p>}
      failed={() => <p className="text-muted">{t("empty")}</p>}
    >
      {(explanation) => <ExplanationView explanation={explanation} />}
    </Cell>
  );
}
