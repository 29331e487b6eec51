"use client";

import { useLayoutEffect } from "react";
import { nameOf, type SourceCell } from "@/lib/reactive/cell";
import { useNotebook } from "./notebook-provider";

/**
 * Keeps a source cell equal to a value that lives elsewhere: the URL, data from the server, a setting. Values are
 * compared by identity, so an object made anew in every render would be a change in every render.
 */
export const useBindSource = <T>(source: string | SourceCell<string, T>, value: NoInfer<T>): void => {
  const notebook = useNotebook();
  const name = nameOf(source);
  // Before the browser paints, so that results for the old value are never seen beside the new one.
  useLayoutEffect(() => notebook.set(name, value), [notebook, name, value]);
};
