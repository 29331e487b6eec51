"use client";
import { createContext, use, useState, type ReactNode } from "react";
import { useNewNotebook } from "@/components/notebook/use-new-notebook";
import { defineCell, defineSource } from "@/lib/reactive/define-cell";
import type { Language } from "@/lib/language";
import type { Notebook } from "@/lib/reactive/notebook";
import type { TaskView } from "@/lib/task/task-view";
import { receiptStore } from "../storage/receipts";
import type { TaskActions } from "../task-actions";
import { readOwnData } from "./own-data";

export type MyDataProps = {
  tasks: readonly Pick<TaskView, "id" | "title" | "labels" | "fields">[];
  sendFeedback: TaskActions["feedback"];
  /** Days after which what was stored is erased. */
  retentionDays: number;
};

function myDataCells(initial: Language) {
  const receipts = defineSource("receipts", receiptStore.initial);
  const language = defineSource("language", initial);
  const records = defineCell({
    name: "records",
    inputs: [receipts, language],
    source: "GET /api/v1/my-data (receipts, 100 at a time)",
    run: async (values, { signal }) =>
      readOwnData(
        values.receipts.map(({ receipt }) => receipt),
        { fetch: (...request) => fetch(...request), language: values.language, signal },
      ),
  });
  return { receipts, language, records, all: [receipts, language, records] };
}

type MyDataContext = MyDataProps & { cells: ReturnType<typeof myDataCells>; notebook: Notebook };

const Context = createContext<MyDataContext | undefined>(undefined);

export function useMyData(): MyDataContext {
  const context = use(Context);
  if (!context) throw new Error("[Bug] No MyDataProvider around this component");
  return context;
}

export function MyDataProvider({
  language,
  children,
  ...props
}: MyDataProps & { language: Language; children: ReactNode }) {
  const [cells] = useState(() => myDataCells(language));
  const notebook = useNewNotebook(() => cells.all);
  return <Context value={{ ...props, cells, notebook }}>{children}</Context>;
}
