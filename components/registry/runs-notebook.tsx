"use client";
import type { NotebookText } from "@/components/notebook/notebook-text";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import { RunsCells, runsCell } from "./runs-cells";
import type { RunsProps } from "./runs-cells";

/** All runs as a notebook. */
export function RunsNotebook({ text, ...props }: RunsProps & { text: NotebookText }) {
  const notebook = useNewNotebook(() => [{ ...runsCell, value: props.runs }]);
  return (
    <NotebookProvider notebook={notebook} text={text}>
      <NotebookColumn>
        <RunsCells {...props} />
      </NotebookColumn>
    </NotebookProvider>
  );
}
