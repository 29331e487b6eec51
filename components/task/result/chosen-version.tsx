"use client";
import { useTranslations } from "next-intl";
import { useNotebook } from "@/components/notebook/notebook-provider";
import { useCellValue } from "@/components/notebook/use-cell-value";
import { useSource } from "@/components/notebook/use-source";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useTask } from "../task-context";

/** Says that another version answers than the one that serves, and leads back. */
export function ChosenVersion() {
  const t = useTranslations("version");
  const { cells } = useTask();
  const notebook = useNotebook();
  const [chosen] = useSource(cells.chosen);
  const [{ version }] = useSource(cells.serving);
  const champion = useCellValue(cells.versions)?.find(({ aliases }) => aliases.includes("champion"));
  if (!chosen) return null;

  function goBack() {
    notebook.set(cells.chosen, false);
    if (!champion) return;
    const { version: number, sha256, estimator } = champion;
    notebook.set(cells.serving, { version: number, sha256, estimator });
  }

  return (
    <Alert tone="warn" data-slot="chosen-version">
      <p>{t("chosen", { version })}</p>
      <Button size="sm" className="mt-2" onClick={goBack}>
        {t("follow")}
      </Button>
    </Alert>
  );
}
