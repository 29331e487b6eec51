"use client";
import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { Alert } from "@/components/ui/alert";
import { Skeleton } from "@/components/ui/skeleton";
import { useTask } from "../task-context";
import { ChosenVersion } from "./chosen-version";
import { LoadingModel } from "./loading-model";
import { ModelFacts } from "./model-facts";
import { ModelLine } from "./model-line";
import { ModelFailure } from "./model-failure";

const VersionPicker = lazy(async () => ({
  default: (await import("../expert/version-picker")).VersionPicker,
}));

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
          <ChosenVersion />
          {expert && (
            <Suspense fallback={<Skeleton className="h-11" />}>
              <VersionPicker />
            </Suspense>
          )}
          {expert ? <ModelFacts ready={ready} /> : <ModelLine ready={ready} />}
        </div>
      )}
    </Cell>
  );
}
