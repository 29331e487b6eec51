"use client";
import { useEffect } from "react";
import { useSource } from "@/components/notebook/use-source";
import { useBindSource } from "@/components/notebook/use-bind-source";
import type { ReadServing } from "./registry-view";
import { answering, champion } from "./serving-cells";
import { usePolled } from "./use-polled";

/** Keeps the cells about what serves up to date: every few seconds, and in quick steps while the server has yet to follow. */
export function useServing(task: string, wanted: number | undefined, first: number, read: ReadServing): void {
  const [version, set] = useSource(answering);
  useBindSource(champion, wanted);
  useEffect(() => set(first), [set, first]);
  usePolled(() => read(task), {
    every: wanted === undefined || wanted === version ? 4000 : 500,
    onAnswer: (answer) => answer?.ok && set(answer.value),
  });
}
