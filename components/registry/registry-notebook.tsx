"use client";
import type { NotebookText } from "@/components/notebook/notebook-text";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import { RegistryCells, registryCells } from "./registry-cells";
import type { RegistryProps } from "./registry-cells";

/** The registry of a task as a notebook. */
export function RegistryNotebook({ text, ...props }: RegistryProps & { text: NotebookText }) {
  const notebook = useNewNotebook(() => registryCells(props.registry));
  return (
    <NotebookProvider notebook={notebook} text={text}>
      <NotebookColumn>
        <RegistryCells {...props} />
      </NotebookColumn>
    </NotebookProvider>
  );
}
