import "server-only";
import type { TaskFacts } from "@/components/monitor/task-facts";
import { binNames } from "@/lib/loop/monitor/bin-names";
import type { Language } from "@/lib/language";
import type { AnyTask } from "@/lib/task/define-task";
import { featureBinCount } from "@/lib/task/feature";

/** What the monitor shows of a task's declaration; a declaration itself holds functions and stays on the server. */
export function taskFacts(task: AnyTask, language: Language, other: string): TaskFacts {
  const number = (value: number) => value.toLocaleString(language, { maximumSignificantDigits: 3 });
  return {
    id: task.id,
    title: task.text.title[language],
    labels: Object.entries(task.labels).map(([id, { title, tone }]) => ({
      id,
      title: title[language],
      tone,
    })),
    features: Object.entries(task.featureDeclarations).map(([name, declaration]) => ({
      name,
      title: declaration.title[language],
      bins: featureBinCount(declaration),
      binNames: binNames(declaration, { number, other }),
    })),
    latency: task.latency,
  };
}
