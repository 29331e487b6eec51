import { defineSource } from "@/lib/reactive/define-cell";
import type { VersionChoice } from "@/lib/loop/monitor/rollups";
import type { TaskFacts } from "./task-facts";

const noTask: TaskFacts = {
  id: "",
  title: "",
  labels: [],
  features: [],
  latency: { targetMs: 1, alertMs: 1 },
};

/** The widgets; their values come from the address before any cell runs. */
export const sources = {
  task: defineSource("task", noTask),
  window: defineSource<"window", string | undefined>("window", undefined),
  version: defineSource<"version", VersionChoice>("version", "all"),
  threshold: defineSource("threshold", 50),
  compareWith: defineSource<"compareWith", "reference" | "previous">("compareWith", "reference"),
  /** How many times the person or the clock asked for newer counts. */
  refreshes: defineSource("refreshes", 0),
};
