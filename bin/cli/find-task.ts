import type { AnyTask } from "@/lib/task/define-task";
import { findTask, tasks } from "@/models";
import { WrongUse } from "./failure";

/** The task of this id. @throws WrongUse naming those there are. */
export function taskNamed(id: string): AnyTask {
  const task = findTask(id);
  if (!task)
    throw new WrongUse(
      `There is no task "${id}". The tasks are: ${tasks.map((each) => each.id).join(", ")}.`,
    );
  return task;
}
