import type { Bilingual } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";
import { featureBin, type FeatureDeclaration } from "@/lib/task/feature";
import type { TaskInput } from "@/lib/task/task-view";

/** The bin a value is counted in: a number (of a text, that of its words) from `from` to below `to`, or one of the named values, or none of them. */
export type FeatureRange =
  | { kind: "numeric" | "text"; from: number | undefined; to: number | undefined }
  | { kind: "named" | "other" };

export type FeatureView = { name: string; title: Bilingual; value: number | string; range: FeatureRange };

/** The signals of an input, as drift counts them. */
export function featureViews(
  task: Pick<AnyTask, "features" | "featureDeclarations">,
  input: TaskInput,
): FeatureView[] {
  const values = task.features(input);
  return Object.entries(task.featureDeclarations).flatMap(([name, declaration]) => {
    const value = values[name];
    if (value === undefined) return [];
    return [{ name, title: declaration.title, value, range: rangeOf(declaration, value) }];
  });
}

function rangeOf(declaration: FeatureDeclaration, value: number | string): FeatureRange {
  const bin = featureBin(declaration, value);
  if (declaration.kind === "categorical")
    return { kind: bin < declaration.values.length ? "named" : "other" };
  return { kind: declaration.kind, from: declaration.edges[bin - 1], to: declaration.edges[bin] };
}
