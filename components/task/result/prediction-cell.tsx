"use client";
import { Cell } from "@/components/notebook/cell";
import { useTask } from "../task-context";
import { EmptyResult } from "./empty-result";
import { LoadingModel } from "./loading-model";
import { ModelFailure } from "./model-failure";
import { PredictionFailure } from "./prediction-failure";
import { PredictionView } from "./prediction-view";
import { useSayResult } from "./use-say-result";

/** What the model answers, in each state it can be in. */
export function PredictionCell() {
  const { cells, task } = useTask();
  useSayResult();
  return (
    <Cell
      name={cells.prediction}
      title={task.result}
      empty={<EmptyResult />}
      skeleton={<LoadingModel />}
      failed={(error, retry) =>
        error.cell === cells.model.name ? <ModelFailure /> : <PredictionFailure error={error} retry={retry} />
      }
    >
      {(made) => <PredictionView made={made} />}
    </Cell>
  );
}
