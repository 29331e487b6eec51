"use client";
import type { NotebookText } from "@/components/notebook/notebook-text";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import { VersionCells, versionCells } from "./version-cells";
import type { VersionProps } from "./version-cells";

/** One version as a notebook. */
export function VersionNotebook({ text, ...props }: VersionProps & { text: NotebookText }) {
  const notebook = useNewNotebook(() => versionCells(props));
  return (
    <NotebookProvider notebook={notebook} text={text}>
      <NotebookColumn>
        <VersionCells {...props} />
      </NotebookColumn>
    </NotebookProvider>
  );
}
