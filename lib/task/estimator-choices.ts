import type { AnyTask } from "./define-task";
import { byCrossValidation } from "./selection";

/** What may be asked of a run of a task: one of its methods by name, or, where it compares them, to choose among them. */
export const estimatorChoices = ({ estimators, selection }: AnyTask): string[] => [
  ...(selection ? [byCrossValidation] : []),
  ...Object.keys(estimators),
];
