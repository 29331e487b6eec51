"use client";
import type { NotebookText } from "@/components/notebook/notebook-text";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import { AuditCells, auditCells } from "./audit-cells";
import type { AuditProps } from "./audit-cells";

/** The audit log as a notebook. */
export function AuditNotebook({ text, ...props }: AuditProps & { text: NotebookText }) {
  const notebook = useNewNotebook(() => auditCells(props));
  return (
    <NotebookProvider notebook={notebook} text={text}>
      <NotebookColumn>
        <AuditCells {...props} />
      </NotebookColumn>
    </NotebookProvider>
  );
}
