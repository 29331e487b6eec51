import type { ClassView } from "@/components/registry/version-view";
import type { Language } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";

/** The classes of a task in the language of the page. */
export const classViews = (task: AnyTask, language: Language): ClassView[] =>
  Object.entries(task.labels).map(([id, { title, tone }]) => ({ id, title: title[language], tone }));
