"use client";
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { RunView } from "@/components/registry/run-view";
import { Button } from "@/components/ui/button";
import { saveText } from "./save-text";

/** Log and verdict of a run as files. */
export function RunFiles({ run }: { run: Pick<RunView, "id" | "log" | "gate"> }) {
  const t = useTranslations("experiments.artifacts");
  const language = useLocale();
  const log = run.log.map(({ at, step, text }) => `${at} ${step} ${text[language]}\n`).join("");
  return (
    <>
      {run.log.length > 0 && (
        <Button size="sm" onClick={() => saveText(`run-${run.id}.log`, log, "text/plain")}>
          <Download aria-hidden />
          {t("log")}
        </Button>
      )}
      {run.gate !== null && (
        <Button
          size="sm"
          onClick={() =>
            saveText(`verdict-${run.id}.json`, JSON.stringify(run.gate, null, 2), "application/json")
          }
        >
          <Download aria-hidden />
          {t("verdict")}
        </Button>
      )}
    </>
  );
}
