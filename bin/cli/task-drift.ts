import type { Column } from "@/lib/loop/column-drift";
import { type Drift, drift } from "@/lib/loop/drift";
import type { AnyTask } from "@/lib/task/define-task";
import type { TaskColumns } from "./task-columns";

/** Drift of a task's features between two files and, where both have labels, of the labels. */
export function taskDrift(task: AnyTask, reference: TaskColumns, current: TaskColumns): Drift {
  const features = Object.entries(task.featureDeclarations).map(([name, { kind }]) => {
    const [before, now] = [reference, current].map(({ features }) => features[name] ?? []);
    const column: Column =
      kind === "numeric"
        ? { kind, reference: (before ?? []).map(Number), current: (now ?? []).map(Number) }
        : { kind, reference: (before ?? []).map(String), current: (now ?? []).map(String) };
    return { name, ...column };
  });
  const labels = {
    name: "label",
    kind: "categorical",
    reference: reference.labels,
    current: current.labels,
  } as const;
  const labelled = reference.labels.length > 0 && current.labels.length > 0;
  return drift({
    n: { reference: reference.n, current: current.n },
    columns: labelled ? [...features, labels] : features,
  });
}
