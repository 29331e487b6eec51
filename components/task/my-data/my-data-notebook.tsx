"use client";
import { useLocale } from "next-intl";
import { NotebookColumn } from "@/components/notebook/notebook-column";
import { NotebookProvider } from "@/components/notebook/notebook-provider";
import { notebookText } from "@/components/notebook/notebook-text";
import { useBindSource } from "@/components/notebook/use-bind-source";
import { receiptStore } from "../storage/receipts";
import { useLocalStore } from "../storage/use-local-store";
import { MyDataProvider, type MyDataProps, useMyData } from "./my-data-context";
import { ReceiptsCell } from "./receipts-cell";
import { RecordsCell } from "./records-cell";

/** What is stored about the person who holds this browser's receipts, and how to have it gone. */
export function MyDataNotebook(props: MyDataProps) {
  return (
    <MyDataProvider {...props} language={useLocale()}>
      <Cells />
    </MyDataProvider>
  );
}

function Cells() {
  const { notebook } = useMyData();
  return (
    <NotebookProvider notebook={notebook} text={notebookText[useLocale()]}>
      <Bound />
      <NotebookColumn>
        <RecordsCell />
        <ReceiptsCell />
      </NotebookColumn>
    </NotebookProvider>
  );
}

function Bound() {
  const { cells } = useMyData();
  useBindSource(cells.receipts, useLocalStore(receiptStore));
  useBindSource(cells.language, useLocale());
  return null;
}
