import type { SliceView } from "@/components/evaluation/evaluation-view";
import type { Language } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";

/** The slices of a task in the language of the page. */
export const sliceViews = (task: AnyTask, language: Language): SliceView[] =>
  Object.entries(task.slices).map(([id, { title, values }]) => ({
    id,
    title: title[language],
    values: Object.entries(values).map(([value, text]) => ({ id: value, title: text[language] })),
  }));
