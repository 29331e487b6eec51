import type { Tone } from "@/components/ui/tone-mark";
import type { TaskView } from "@/lib/task/task-view";

/** What a person is told as the answer; without a tone where no class was decided for. */
export type AnswerView = { title: string; tone: Tone | undefined };

/** `undecided` is the code of a prediction that declines to decide: its label is then not the answer. */
export function answerOf(
  task: Pick<TaskView, "labels" | "undecided">,
  { label, undecided }: { label: string; undecided?: string | undefined },
): AnswerView {
  if (undecided !== undefined) return { title: task.undecided?.title ?? undecided, tone: undefined };
  const view = task.labels.find(({ id }) => id === label);
  return { title: view?.title ?? label, tone: view?.tone ?? "neutral" };
}
