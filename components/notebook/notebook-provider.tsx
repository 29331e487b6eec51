"use client";

import { createContext, type ReactNode, use, useMemo } from "react";
import { type CellRef, nameOf } from "@/lib/reactive/cell";
import type { CellState } from "@/lib/reactive/cell-state";
import type { Notebook } from "@/lib/reactive/notebook";
import type { NotebookText } from "./notebook-text";

type NotebookContext = {
  readonly notebook: Notebook;
  readonly text: NotebookText;
  /** Whether cells offer their code. */
  readonly sources: boolean;
  /** States as they were when the provider first rendered: what the server's markup shows. */
  readonly initial: Notebook["state"];
};

const Context = createContext<NotebookContext | undefined>(undefined);

export const useNotebookContext = (): NotebookContext => {
  const context = use(Context);
  if (!context) throw new Error("[Bug] No NotebookProvider around this component");
  return context;
};

/** The notebook of the page, to set sources or to run cells again. */
export const useNotebook = (): Notebook => useNotebookContext().notebook;

const rememberStates = (notebook: Notebook): Notebook["state"] => {
  const states = new Map(notebook.names().map((name) => [name, notebook.state(name)]));
  return <T,>(cell: CellRef<T>) => (states.get(nameOf(cell)) ?? notebook.state(cell)) as CellState<T>;
};

type NotebookProviderProps = {
  notebook: Notebook;
  text: NotebookText;
  /** Whether cells offer their code to look at. */
  sources?: boolean;
  children: ReactNode;
};

/** Gives a notebook, made with `useNewNotebook`, and the words around its cells to all below. */
export const NotebookProvider = ({ notebook, text, sources = true, children }: NotebookProviderProps) => {
  const initial = useMemo(() => rememberStates(notebook), [notebook]);
  const context = useMemo(() => ({ notebook, text, sources, initial }), [notebook, text, sources, initial]);
  return <Context value={context}>{children}</Context>;
};
