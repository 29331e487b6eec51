"use client";
import type { NotebookText } from "@/components/notebook/notebook-text";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import { evaluationCells } from "./evaluation-cells";
import type { EvaluationProps } from "./evaluation-view";
import { EvaluationPage } from "./evaluation-page";

/** How one version did, as a notebook. */
export function EvaluationNotebook({ text, ...props }: EvaluationProps & { text: NotebookText }) {
  const notebook = useNewNotebook(() => evaluationCells(props.version));
  return (
    <NotebookProvider notebook={notebook} text={text}>
      <NotebookColumn>
        <EvaluationPage {...props} />
      </NotebookColumn>
    </NotebookProvider>
  );
}
