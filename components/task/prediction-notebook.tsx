"use client";
import { useLocale } from "next-intl";
import { lazy, Suspense } from "react";
import { CellSkeleton } from "@/components/notebook/cell-skeleton";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { notebookText } from "@/components/notebook/notebook-text";
import { useNewest } from "./device/use-newest";
import { DetailSwitch } from "./expert/detail-switch";
import { HistoryCell } from "./history/history-cell";
import { InputCell } from "./input/input-cell";
import { WhenMatched } from "./matches/when-matched";
import { ConsentCell } from "./record/consent-cell";
import { FeedbackCell } from "./record/feedback-cell";
import { RecordCell } from "./record/record-cell";
import { AdviceCell } from "./result/advice-cell";
import { DomainCell } from "./result/domain-cell";
import { ExplanationCell } from "./result/explanation-cell";
import { ModelCell } from "./result/model-cell";
import { PlaceCell } from "./result/place-cell";
import { PredictionCell } from "./result/prediction-cell";
import { detailStore } from "./storage/detail";
import { useLocalStore } from "./storage/use-local-store";
import { TaskProvider, type TaskProps, useTask } from "./task-context";

const ExpertCells = lazy(async () => ({ default: (await import("./expert/expert-cells")).ExpertCells }));

/** The page on which a task is tried: whatever the task, the same cells. */
export const PredictionNotebook = (props: TaskProps) => (
  <TaskProvider {...props}>
    <Cells />
  </TaskProvider>
);

function Cells() {
  const { notebook, task } = useTask();
  const expert = useLocalStore(detailStore) === "expert";
  return (
    <NotebookProvider notebook={notebook} text={notebookText[useLocale()]} sources={expert}>
      <Follower />
      <NotebookColumn>
        <DetailSwitch />
        <InputCell />
        <PredictionCell />
        <WhenMatched />
        {task.advises && <AdviceCell />}
        <ExplanationCell />
        <DomainCell expert={expert} />
        <PlaceCell />
        <ModelCell expert={expert} />
        {expert && (
          <Suspense fallback={<CellSkeleton />}>
            <ExpertCells />
          </Suspense>
        )}
        <ConsentCell />
        <RecordCell />
        <FeedbackCell />
        <HistoryCell />
      </NotebookColumn>
    </NotebookProvider>
  );
}

/** Draws nothing: keeps the page at the version that serves. */
function Follower() {
  useNewest();
  return null;
}
