"use client";
import { useTranslations } from "next-intl";
import { Cell } from "@/components/notebook/cell";
import { useSource } from "@/components/notebook/use-source";
import { useTask } from "../task-context";
import { LoadingModel } from "./loading-model";
import { ModelFailure } from "./model-failure";
import { PredictionFailure } from "./prediction-failure";
import { PredictionView } from "./prediction-view";
import { useSayResult } from "./use-say-result";

/** What the model answers, in each state it can be in. */
export function PredictionCell() {
  const t = useTranslations("predict.result");
  const { cells, task } = useTask();
  const [place] = useSource(cells.place);
  useSayResult();
  return (
    <Cell
      name={cells.prediction}
      title={task.result}
      empty={<p className="text-muted">{place === "device" ? t("empty") : t("emptyServer")}</p>}
      skeleton={<LoadingModel />}
      failed={(error, retry) =>
        error.cell === cells.model.name ? <ModelFailure /> : <PredictionFailure error={error} retry={retry} />
      }
    >
      {(made) => <PredictionView made={made} />}
    </Cell>
  );
}
