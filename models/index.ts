import type { AnyTask } from "@/lib/task/define-task";
import { distraction } from "./distraction/task";
import { mushroom } from "./mushroom/task";
import { reviews } from "./reviews/task";
import { sentiment } from "./sentiment/task";
import { titles } from "./titles/task";

/** The one list of tasks: what is in it has a page, an API, a monitor and a registry. */
export const tasks = [
  sentiment,
  reviews,
  distraction,
  mushroom,
  titles,
] as const satisfies readonly AnyTask[];

/** The task of this id, if there is one. */
export function findTask(id: string): AnyTask | undefined {
  return tasks.find((task) => task.id === id);
}
