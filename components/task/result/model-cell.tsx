"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { Alert } from "@/components/ui/alert";
import { useTask } from "../task-context";
import { LoadingModel } from "./loading-model";
import { ModelFacts } from "./model-facts";
import { ModelLine } from "./model-line";
import { ModelFailure } from "./model-failure";

/** Which version answers, and what is known of it. */
export function ModelCell({ expert }: { expert: boolean }) {
  const t = useTranslations("predict.model");
  const { cells } = useTask();
  const [replaced] = useSource(cells.replaced);
  return (
    <Cell name={cells.model} title={t("title")} skeleton={<LoadingModel />} failed={() => <ModelFailure />}>
      {(ready) => (
        <div className="grid gap-4">
          {replaced !== null && (
            <Alert data-slot="replaced">
              {t("replaced", { version: ready.serving.version, before: replaced })}
            </Alert>
          )}
          {expert ? <ModelFacts ready={ready} /> : <ModelLine ready={ready} />}
        </div>
      )}
    </Cell>
  );
}
