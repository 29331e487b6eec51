"use client";
import type { NotebookText } from "@/components/notebook/notebook-text";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import { about, log, measured, reading, request, steps, verdict } from "./run-cells";
import { RunPage } from "./run-page";
import type { RunPageProps } from "./run-page";

/** One run as a notebook. */
export function RunNotebook({ text, ...props }: RunPageProps & { text: NotebookText }) {
  const notebook = useNewNotebook(() => [
    { ...reading, value: props.first },
    steps,
    measured,
    verdict,
    log,
    request,
    about,
  ]);
  return (
    <NotebookProvider notebook={notebook} text={text}>
      <NotebookColumn>
        <RunPage {...props} />
      </NotebookColumn>
    </NotebookProvider>
  );
}
