"use client";
import type { ReactNode } from "react";
import { Cell } from "@/components/notebook/cell";
import { useTask } from "../task-context";
import { Caution } from "./caution";
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
      empty={cautioned(<EmptyResult />)}
      skeleton={cautioned(<LoadingModel />)}
      failed={(error, retry) =>
        cautioned(
          error.cell === cells.model.name ? (
            <ModelFailure />
          ) : (
            <PredictionFailure error={error} retry={retry} />
          ),
        )
      }
    >
      {(made) => cautioned(<PredictionView made={made} />)}
    </Cell>
  );
}

const cautioned = (body: ReactNode) => (
  <div className="grid gap-4">
    <Caution />
    {body}
  </div>
);
