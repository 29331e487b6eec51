import type { ClassView, VersionView } from "@/components/registry/version-view";

/** A slice of the task in the language of the page, its values in the order they are declared. */
export type SliceView = { id: string; title: string; values: readonly { id: string; title: string }[] };

export type EvaluationProps = {
  task: { id: string; title: string };
  version: VersionView;
  classes: readonly ClassView[];
  slices: readonly SliceView[];
  /** Why an estimator of the task may decline to decide, by code. */
  reasons: Readonly<Record<string, string>>;
};
